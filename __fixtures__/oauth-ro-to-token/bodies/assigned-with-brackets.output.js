const rp = require('request-promise');

async function exchange(email, code) {
  const payload = {};
  payload['client_id'] = process.env.AUTH0_CLIENT_ID;
  payload["realm"] = "email";
  payload['grant_type'] = 'http://auth0.com/oauth/grant-type/passwordless/otp';
  payload['username'] = email;
  payload['otp'] = code;

  return rp.post('https://acme.example.auth0.com/oauth/token', { json: payload });
}

module.exports = exchange;
