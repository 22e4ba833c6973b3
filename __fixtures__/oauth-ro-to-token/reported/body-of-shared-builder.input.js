const rp = require('request-promise');

function credentials(connection, username, password) {
  return { client_id: 'bu1lt', connection: connection, grant_type: 'password', username: username, password: password };
}

exports.loginWithCode = function (phone, code) {
  return rp({ method: 'POST', uri: 'https://acme.example.auth0.com/oauth/ro', json: credentials('sms', phone, code) });
};

exports.loginWithPassword = function (email, password) {
  return rp({
    method: 'POST',
    uri: 'https://acme.example.auth0.com/oauth/ro',
    json: credentials('Username-Password-Authentication', email, password)
  });
};
