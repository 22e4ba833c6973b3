var request = require('request');

module.exports = function (phone, code, cb) {
  var url = 'https://acme.example.auth0.com/oauth/ro';
  var body = {
    client_id: 'sHepherd',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code
  };
  request.post({ url: url, json: body }, cb);
};
