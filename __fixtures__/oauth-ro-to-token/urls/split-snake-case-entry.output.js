const got = require('got');

const settings = {
  client_id: 'rOpeway',
  ro_endpoint: 'https://acme.example.auth0.com/oauth/ro',
  token_endpoint: 'https://acme.example.auth0.com/oauth/token',
  timeout: 3000,
};

exports.byPassword = (username, password) => got.post(settings.ro_endpoint, {
  json: { client_id: settings.client_id, connection: 'members', grant_type: 'password', username, password },
});

exports.byCode = (email, code) => got.post(settings.token_endpoint, {
  json: { client_id: settings.client_id, realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: email, otp: code },
});
