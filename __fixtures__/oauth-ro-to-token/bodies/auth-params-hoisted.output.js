const superagent = require('superagent');

module.exports = (email, code, cb) => {
  superagent
    .post('https://acme.example.auth0.com/oauth/token')
    .send({
      client_id: 'k3yL1meKiosk',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      realm: 'email',
      username: email,
      otp: code,
      scope: 'openid profile',
    })
    .end(cb);
};
