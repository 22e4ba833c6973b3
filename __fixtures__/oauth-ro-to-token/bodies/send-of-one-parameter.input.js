const superagent = require('superagent');

exports.login = (connection, username, password) =>
  superagent
    .post('https://acme.example.auth0.com/oauth/ro')
    .send({ client_id: 'k3yL1meKiosk', connection: 'sms', grant_type: 'password', username, password })
    .send({ connection });
