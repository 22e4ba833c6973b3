export async function login(phone, code) {
  const params = {
    client_id: process.env.AUTH0_CLIENT_ID,
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
    scope: 'openid',
  };
  const response = await fetch(`https://${process.env.AUTH0_DOMAIN}/oauth/ro`, { method: 'POST', body: new URLSearchParams(Object.entries(params)) });
  return response.json();
}
