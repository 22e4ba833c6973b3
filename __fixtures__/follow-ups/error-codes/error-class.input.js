class LoginError extends Error {
  constructor(body) {
    super(body.error_description);
    this.code = body.error;
  }
}

async function login(phone, code) {
  const response = await fetch('https://acme.example.auth0.com/oauth/ro', { method: 'POST', body: JSON.stringify({ client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' }) });
  if (!response.ok) throw new LoginError(await response.json());
  return response.json();
}

export const enter = (phone, code) => login(phone, code).catch((error) => error.code === 'invalid_user_password' && 'wrong code');
