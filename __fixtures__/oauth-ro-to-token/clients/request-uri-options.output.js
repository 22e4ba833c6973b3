var request = require('request');

module.exports = function (phone, code, next) {
  var options = {
    method: 'POST',
    uri: 'https://acme.example.auth0.com/oauth/token',
    headers: { 'Content-Type': 'application/json' },
    json: true,
    body: {
      client_id: 'lIghthouse',
      username: phone,
      otp: code,
      realm: 'sms',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      scope: 'openid'
    }
  };

  request(options, function (error, response, body) {
    if (error) throw error;
    next(body);
  });
};
