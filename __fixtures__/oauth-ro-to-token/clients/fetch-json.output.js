export async function verifyCode(phone, code) {
  const response = await fetch('https://acme.example.auth0.com/oauth/token', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      client_id: 'k3yL1meKiosk',
      realm: 'sms', // the code came by SMS
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: phone,
      otp: code,
      scope: 'openid profile',
    }),
  });
  return response.json();
}
