var request = require('request');

module.exports = function (phone, code, next) {
  var options = {
    method: 'POST',
    uri: 'https://acme.example.auth0.com/oauth/ro',
    headers: { 'Content-Type': 'application/json' },
    json: true,
    body: {
      client_id: 'lIghthouse',
      username: phone,
      password: code,
      connection: 'sms',
      grant_type: 'password',
      scope: 'openid'
    }
  };

  request(options, function (error, response, body) {
    if (error) throw error;
    next(body);
  });
};
