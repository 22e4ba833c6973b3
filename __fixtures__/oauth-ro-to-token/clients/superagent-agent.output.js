const superagent = require('superagent');

const agent = superagent.agent().set('User-Agent', 'olive-press');

exports.byCode = (email, code) =>
  agent
    .post('https://acme.example.auth0.com/oauth/token')
    .send({ client_id: 'oLivePress', realm: 'email', username: email, otp: code, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp' });
