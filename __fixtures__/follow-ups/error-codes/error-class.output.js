class LoginError extends Error {
  constructor(body) {
    super(body.error_description);
    this.code = body.error;
  }
}

async function login(phone, code) {
  const response = await fetch('https://acme.example.auth0.com/oauth/token', { method: 'POST', body: JSON.stringify({ client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' }) });
  if (!response.ok) throw new LoginError(await response.json());
  return response.json();
}

export const enter = (phone, code) => login(phone, code).catch((error) => error.code === 'invalid_user_password' && 'wrong code');
