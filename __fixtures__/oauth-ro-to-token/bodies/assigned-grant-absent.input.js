const rp = require('request-promise');

async function exchange(email, code) {
  const payload = {};
  payload['client_id'] = process.env.AUTH0_CLIENT_ID;
  payload['connection'] = 'email';
  payload['username'] = email;
  payload['password'] = code;

  return rp.post('https://acme.example.auth0.com/oauth/ro', { json: payload });
}

module.exports = exchange;
