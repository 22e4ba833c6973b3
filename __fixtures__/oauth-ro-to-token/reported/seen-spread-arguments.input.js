export function verify(phone, code) {
  const request = [
    'https://acme.example.auth0.com/oauth/ro',
    {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ client_id: 'spr34d', connection: 'sms', grant_type: 'password', username: phone, password: code }),
    },
  ];
  return fetch(...request);
}
