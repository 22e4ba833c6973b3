var https = require('https')
  , querystring = require('querystring')

module.exports = function login (email, code, cb) {
  var body = querystring.stringify({
    client_id: 'wEatherMast'
  , realm: 'email'
  , grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp'
  , username: email
  , otp: code
  })

  var req = https.request({
    host: 'acme.example.auth0.com'
  , path: '/oauth/token'
  , method: 'POST'
  , headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': body.length }
  }, function (res) {
    res.on('data', function (data) { cb(null, JSON.parse(data)) })
  })

  req.write(body)
  req.end()
}
