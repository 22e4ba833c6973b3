var request = require('request');

module.exports = function (phone, code, callback) {
  var options = {
    method: 'POST',
    url: 'https://acme.example.auth0.com/oauth/token',
    json: {
      client_id: '0pt10ns',
      realm: 'sms',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: phone,
      otp: code
    }
  };
  request(options, callback);
};
