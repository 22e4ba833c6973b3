const BASE = process.env.AUTH0_URL;
const clientId = process.env.AUTH0_CLIENT_ID;

async function post(path, body) {
  const response = await fetch(BASE + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

export const start = (email) =>
  post('/passwordless/start', { client_id: clientId, connection: 'email', email, scope: 'openid', authParams: JSON.stringify({ state: 'shop' }) });

export const login = (username, password) =>
  post('/oauth/ro', { client_id: clientId, connection: 'email', grant_type: 'password', username, password, scope: 'openid' });
