const rp = require('request-promise');

async function exchange(email, code) {
  const payload = {};
  payload['client_id'] = process.env.AUTH0_CLIENT_ID;
  payload["connection"] = "email";
  payload['grant_type'] = 'password';
  payload['username'] = email;
  payload['password'] = code;
  payload['sso'] = false;

  return rp.post('https://acme.example.auth0.com/oauth/ro', { json: payload });
}

module.exports = exchange;
