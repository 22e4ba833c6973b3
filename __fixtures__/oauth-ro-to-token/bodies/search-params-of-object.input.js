export async function login(phone, code) {
  const res = await fetch('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    body: new URLSearchParams({
      client_id: 'k3yL1meKiosk',
      grant_type: 'password',
      connection: 'sms',
      username: phone,
      password: code,
    }),
  });
  return res.json();
}
