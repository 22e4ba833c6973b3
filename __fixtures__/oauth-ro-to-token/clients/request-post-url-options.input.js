const request = require('request')

module.exports.getToken = (phone, code, done) => {
  request.post('https://acme.example.auth0.com/oauth/ro', {
    json: {
      'client_id': 'vIneyard',
      'connection': 'sms',
      'username': phone,
      'password': code,
      'grant_type': 'password',
      'id_token': ''
    }
  }, (err, res, body) => done(err, body))
}
