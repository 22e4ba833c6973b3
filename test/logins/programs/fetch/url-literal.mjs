const AUTH0_RO_URL = 'https://acme.example.auth0.com/oauth/ro';

const exchange = async (connection, username, password) => {
  const response = await fetch(AUTH0_RO_URL, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: process.env.AUTH0_CLIENT_ID, connection, grant_type: 'password', username, password, scope: 'openid' }),
  });
  return response.json();
};

export const login = (phone, code) => exchange('sms', phone, code);
