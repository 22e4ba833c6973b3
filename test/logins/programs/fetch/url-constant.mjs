const AUTH0 = `https://${process.env.AUTH0_DOMAIN}`;
const START_URL = `${AUTH0}/passwordless/start`;
const LOGIN_URL = `${AUTH0}/oauth/ro`;

async function post(url, payload) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(payload),
  });
  const json = await response.json();
  if (!response.ok) throw Object.assign(new Error(json.error_description), json);
  return json;
}

export const start = (email) => post(START_URL, { client_id: process.env.AUTH0_CLIENT_ID, connection: 'email', email, send: 'code' });

export const login = (email, code) =>
  post(LOGIN_URL, { client_id: process.env.AUTH0_CLIENT_ID, connection: 'email', grant_type: 'password', username: email, password: code, scope: 'openid' });
