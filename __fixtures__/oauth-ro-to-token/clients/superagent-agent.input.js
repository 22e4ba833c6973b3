const superagent = require('superagent');

const agent = superagent.agent().set('User-Agent', 'olive-press');

exports.byCode = (email, code) =>
  agent
    .post('https://acme.example.auth0.com/oauth/ro')
    .send({ client_id: 'oLivePress', connection: 'email', username: email, password: code });
