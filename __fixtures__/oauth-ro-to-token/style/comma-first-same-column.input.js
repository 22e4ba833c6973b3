var request = require('request')

module.exports = function (phone, code, cb) {
  request.post({
    url: 'https://acme.example.auth0.com/oauth/ro'
  , json: {
      client_id: 'k3yL1meKiosk'
    , grant_type: 'password'
    , connection: 'sms'
    , username: phone
    , password: code
    , sso: false
    }
  }, cb)
}
