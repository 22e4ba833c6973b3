const rp = require('request-promise');

const auth0 = {
  domain: 'https://acme.example.auth0.com',
  clientId: 'nIghtTrain',
  loginPath: '/oauth/ro',
  loginTokenPath: '/oauth/token'
};

exports.byCode = (email, code) => rp.post({
  uri: auth0.domain + auth0.loginTokenPath,
  json: { client_id: auth0.clientId, realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: email, otp: code }
});

exports.byPassword = (username, password) => rp.post({
  uri: auth0.domain + auth0.loginPath,
  json: { client_id: auth0.clientId, connection: 'members', grant_type: 'password', username, password }
});
