const needle = require('needle');

function login(email, code, callback) {
  const data = {
    client_id: 'sPaResort',
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code,
  };
  needle.post('https://acme.example.auth0.com/oauth/ro', data, { json: true }, (err, res) => callback(err, res && res.body));
}

module.exports = login;
