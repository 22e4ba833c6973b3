export async function login(phone, code) {
  const request = new Request(`https://${process.env.AUTH0_DOMAIN}/oauth/ro`, {
    method: 'POST',
    headers: new Headers({ 'Content-Type': 'application/json' }),
    body: JSON.stringify({ client_id: process.env.AUTH0_CLIENT_ID, connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' }),
  });
  const response = await fetch(request);
  return response.json();
}
