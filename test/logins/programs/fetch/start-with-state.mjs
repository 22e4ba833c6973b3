const start = (email) =>
  fetch(`https://${process.env.AUTH0_DOMAIN}/passwordless/start`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: process.env.AUTH0_CLIENT_ID, connection: 'email', send: 'code', emailAddress: email, state: 'shop', nonce: 'n0nce' }),
  });

const login = async (username, password) => {
  const response = await fetch(`https://${process.env.AUTH0_DOMAIN}/oauth/ro`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: process.env.AUTH0_CLIENT_ID, connection: 'email', grant_type: 'password', username, password, scope: 'openid' }),
  });
  return response.json();
};

export { start, login };
