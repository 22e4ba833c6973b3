const superagent = require('superagent');

module.exports = (email, code, cb) => {
  superagent
    .post('https://acme.example.auth0.com/oauth/ro')
    .send({
      client_id: 'k3yL1meKiosk',
      grant_type: 'password',
      connection: 'email',
      username: email,
      password: code,
      authParams: {
        scope: 'openid profile',
      },
    })
    .end(cb);
};
