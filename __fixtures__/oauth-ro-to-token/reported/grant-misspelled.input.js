var rp = require('request-promise');

exports.verify = function (phone, code) {
  return rp({
    method: 'POST',
    uri: 'https://acme.example.auth0.com/oauth/ro',
    form: { client_id: 'passwr', connection: 'sms', grant_type: 'passwrod', username: phone, password: code }
  });
};
