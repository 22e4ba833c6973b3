async function login(phone, code) {
  const response = await fetch('https://acme.example.auth0.com/oauth/ro', { method: 'POST', body: JSON.stringify({ client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' }) });
  if (!response.ok) throw { status: response.status, body: await response.json() };
  return response.json();
}

export async function enter(phone, code) {
  try {
    return await login(phone, code);
  } catch ({ status, body }) {
    return status === 401 && body.error === 'invalid_user_password';
  }
}
