const superagent = require('superagent');

function exchangeCode(email, code) {
  return superagent
    .post('https://acme.example.auth0.com/oauth/ro')
    .send({
      client_id: 'aRcade64',
      connection: 'email',
      grant_type: 'password',
      username: email,
      password: code
    })
    .then(res => res.body);
}

module.exports = exchangeCode;
