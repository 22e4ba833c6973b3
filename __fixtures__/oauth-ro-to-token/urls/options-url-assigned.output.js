var request = require('request');

exports.redeem = function (phone, code, cb) {
  var options = { method: 'POST', json: true };
  options.url = 'https://acme.example.auth0.com/oauth/token';
  options['body'] = {
    client_id: 'wIndmill',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code
  };
  request(options, cb);
};
