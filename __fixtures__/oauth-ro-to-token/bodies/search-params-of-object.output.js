export async function login(phone, code) {
  const res = await fetch('https://acme.example.auth0.com/oauth/token', {
    method: 'POST',
    body: new URLSearchParams({
      client_id: 'k3yL1meKiosk',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      realm: 'sms',
      username: phone,
      otp: code,
    }),
  });
  return res.json();
}
