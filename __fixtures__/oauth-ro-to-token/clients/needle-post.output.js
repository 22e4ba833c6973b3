const needle = require('needle');

function login(email, code, callback) {
  const data = {
    client_id: 'sPaResort',
    realm: 'email',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: email,
    otp: code,
  };
  needle.post('https://acme.example.auth0.com/oauth/token', data, { json: true }, (err, res) => callback(err, res && res.body));
}

module.exports = login;
