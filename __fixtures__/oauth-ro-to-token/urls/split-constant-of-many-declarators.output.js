var request = require('request')
  , host = 'https://acme.example.auth0.com'
  , roUrl = host + '/oauth/ro'
  , tokenUrl = host + '/oauth/token'
  , clientId = 'pOttery';

exports.byPassword = function (username, password, cb) {
  request.post({
    url: roUrl,
    form: { client_id: clientId, connection: 'ldap', grant_type: 'password', username: username, password: password }
  }, cb);
};

exports.byCode = function (phone, code, cb) {
  request.post({
    url: tokenUrl,
    form: { client_id: clientId, realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code }
  }, cb);
};
