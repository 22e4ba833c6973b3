var request = require('request');

function verify(phone, code, callback) {
  request({
    method: 'POST',
    url: 'https://acme.example.auth0.com/oauth/token',
    json: {
      client_id: 'taxiRank',
      realm: 'sms',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: phone,
      otp: code,
      scope: 'openid'
    }
  }, function (err, response, body) {
    if (err) return callback(err);
    callback(null, body.id_token);
  });
}

module.exports = verify;
