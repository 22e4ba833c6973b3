const nets = require('nets')

module.exports = function (phone, code, cb) {
  nets({
    url: 'https://acme.example.auth0.com/oauth/ro',
    method: 'POST',
    json: {
      client_id: 'tErrarium',
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code
    }
  }, function (err, resp, tokens) {
    cb(err, tokens)
  })
}
