const fetch = require('isomorphic-fetch');

async function login(username, password) {
  const client_id = process.env.AUTH0_CLIENT_ID;
  const connection = 'sms';
  const grant_type = 'http://auth0.com/oauth/grant-type/passwordless/otp';
  const scope = 'openid profile';

  const res = await fetch(`https://${process.env.AUTH0_DOMAIN}/oauth/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, otp: password, client_id, realm: connection, grant_type, scope }),
  });
  return res.json();
}

module.exports = { login };
