const request = require('request')

module.exports.getToken = (phone, code, done) => {
  request.post('https://acme.example.auth0.com/oauth/token', {
    json: {
      'client_id': 'vIneyard',
      'realm': 'sms',
      'username': phone,
      'otp': code,
      'grant_type': 'http://auth0.com/oauth/grant-type/passwordless/otp'
    }
  }, (err, res, body) => done(err, body))
}
