const simpleOauth2 = require('simple-oauth2');

const oauth2 = simpleOauth2.create({
  client: { id: 'l1br4ry', secret: process.env.SECRET },
  auth: {
    tokenHost: 'https://acme.example.auth0.com',
    tokenPath: '/oauth/ro',
  },
});

exports.login = (username, password) =>
  oauth2.ownerPassword.getToken({ username, password, connection: 'sms', scope: 'openid' });
