const nets = require('nets')

module.exports = function (phone, code, cb) {
  nets({
    url: 'https://acme.example.auth0.com/oauth/token',
    method: 'POST',
    json: {
      client_id: 'tErrarium',
      realm: 'sms',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: phone,
      otp: code
    }
  }, function (err, resp, tokens) {
    cb(err, tokens)
  })
}
