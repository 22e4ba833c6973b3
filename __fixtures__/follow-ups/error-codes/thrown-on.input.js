class LoginError extends Error {}

async function login(phone, code) {
  const response = await fetch('https://acme.example.auth0.com/oauth/ro', { method: 'POST', body: JSON.stringify({ client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' }) });
  const body = await response.json();
  if (!response.ok) throw new LoginError(body.error);
  return body;
}

async function enter(phone, code) {
  const tokens = await login(phone, code);
  return tokens.access_token;
}

export async function main(phone, code) {
  try {
    console.log(await enter(phone, code));
  } catch (error) {
    if (error.message === 'invalid_user_password') console.log('wrong code');
  }
}
