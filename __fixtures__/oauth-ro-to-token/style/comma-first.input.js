var request = require('request')

module.exports = function (phone, code, cb) {
  request.post({
      url: 'https://acme.example.auth0.com/oauth/ro'
    , json: {
          client_id: 'k3yL1meKiosk'
        , connection: 'sms'
        , device: 'kiosk'
        , username: phone
        , password: code
      }
  }, cb)
}
