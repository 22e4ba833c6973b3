var request = require('request')
  , host = 'https://acme.example.auth0.com'
  , roUrl = host + '/oauth/ro'
  , clientId = 'pOttery';

exports.byPassword = function (username, password, cb) {
  request.post({
    url: roUrl,
    form: { client_id: clientId, connection: 'ldap', grant_type: 'password', username: username, password: password }
  }, cb);
};

exports.byCode = function (phone, code, cb) {
  request.post({
    url: roUrl,
    form: { client_id: clientId, connection: 'sms', grant_type: 'password', username: phone, password: code }
  }, cb);
};
