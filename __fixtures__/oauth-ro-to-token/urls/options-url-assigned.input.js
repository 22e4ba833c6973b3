var request = require('request');

exports.redeem = function (phone, code, cb) {
  var options = { method: 'POST', json: true };
  options.url = 'https://acme.example.auth0.com/oauth/ro';
  options['body'] = {
    client_id: 'wIndmill',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code
  };
  request(options, cb);
};
