const got = require('got');

function post(path, json) {
  if (!json.username || !json.otp) throw new TypeError('Username and code are needed');
  return got.post(`https://acme.example.auth0.com${path}`, { json });
}

exports.byCode = (email, code) =>
  post('/oauth/token', { client_id: 'wAterMill', realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: email, otp: code });
