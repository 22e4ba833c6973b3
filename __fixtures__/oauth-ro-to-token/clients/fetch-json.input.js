export async function verifyCode(phone, code) {
  const response = await fetch('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      client_id: 'k3yL1meKiosk',
      connection: 'sms', // the code came by SMS
      grant_type: 'password',
      username: phone,
      password: code,
      scope: 'openid profile',
    }),
  });
  return response.json();
}
