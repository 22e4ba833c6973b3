const client_id = process.env.AUTH0_CLIENT_ID;

export async function login(username, password) {
  const connection = 'sms';
  const grant_type = 'password';
  const scope = 'openid';
  const response = await fetch(`https://${process.env.AUTH0_DOMAIN}/oauth/ro`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ username, password, client_id, connection, grant_type, scope }),
  });
  return response.json();
}
