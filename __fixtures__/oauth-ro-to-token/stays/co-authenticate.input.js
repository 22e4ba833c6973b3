export async function crossOriginLogin(phone, code) {
  const response = await fetch('https://login.acme.example.com/co/authenticate', {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      client_id: 'k3yL1meKiosk',
      username: phone,
      otp: code,
      realm: 'sms',
      credential_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    }),
  });
  const { login_ticket } = await response.json();
  return login_ticket;
}
