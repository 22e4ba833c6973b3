var request = require('request');

function verify(phone, code, callback) {
  request({
    method: 'POST',
    url: 'https://acme.example.auth0.com/oauth/ro',
    json: {
      client_id: 'taxiRank',
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
      scope: 'openid'
    }
  }, function (err, response, body) {
    if (err) return callback(err);
    callback(null, body.id_token);
  });
}

module.exports = verify;
