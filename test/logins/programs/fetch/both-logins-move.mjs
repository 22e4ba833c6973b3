const RO = `https://${process.env.AUTH0_DOMAIN}/oauth/ro`;
const client_id = process.env.AUTH0_CLIENT_ID;

const post = async (url, body) => {
  const response = await fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  return response.json();
};

export const login = (phone, code) => post(RO, { client_id, connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' });

export const loginWithPassword = (username, password) =>
  post(RO, { client_id, connection: 'Username-Password-Authentication', grant_type: 'password', username, password, scope: 'openid', device: 'desk' });
