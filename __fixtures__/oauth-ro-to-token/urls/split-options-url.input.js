const rp = require('request-promise');

const auth0 = {
  domain: 'https://acme.example.auth0.com',
  clientId: 'nIghtTrain',
  loginPath: '/oauth/ro'
};

exports.byCode = (email, code) => rp.post({
  uri: auth0.domain + auth0.loginPath,
  json: { client_id: auth0.clientId, connection: 'email', grant_type: 'password', username: email, password: code }
});

exports.byPassword = (username, password) => rp.post({
  uri: auth0.domain + auth0.loginPath,
  json: { client_id: auth0.clientId, connection: 'members', grant_type: 'password', username, password }
});
