const superagent = require('superagent');

function exchangeCode(email, code) {
  return superagent
    .post('https://acme.example.auth0.com/oauth/token')
    .send({
      client_id: 'aRcade64',
      realm: 'email',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: email,
      otp: code
    })
    .then(res => res.body);
}

module.exports = exchangeCode;
