export async function login(phone, code) {
  const response = await fetch('https://acme.example.auth0.com/oauth/ro', { method: 'POST', body: JSON.stringify({ client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' }) });
  const body = await response.json();
  if (!response.ok) {
    const { error } = body;
    return { wrong: error === 'invalid_user_password', locked: response.status === 429 };
  }
  return body;
}
