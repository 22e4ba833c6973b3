var request = require('request');

module.exports = function (phone, code, callback) {
  var options = {
    method: 'POST',
    url: 'https://acme.example.auth0.com/oauth/ro',
    json: {
      client_id: '0pt10ns',
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code
    }
  };
  request(options, callback);
};
