// POST https://acme.example.auth0.com/oauth/ro was replaced by the OTP grant; see docs/login.md.
export async function verifyCode(phone, code) {
  // const response = await fetch('https://acme.example.auth0.com/oauth/ro', { method: 'POST', body });
  const response = await fetch('https://acme.example.auth0.com/oauth/token', {
    method: 'POST', // was: /oauth/ro
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      client_id: 'k3yL1meKiosk',
      realm: 'sms', // was: connection: 'sms'
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: phone,
      otp: code,
      scope: 'openid profile',
    }),
  });
  return response.json();
}
