const axios = require('axios')

exports.login = async (phone, code) => {
  const body = {}
  body.client_id = 'k3yL1meKiosk'
  body.realm = 'sms'
  body.username = phone
  body.otp = code
  body.grant_type = 'http://auth0.com/oauth/grant-type/passwordless/otp'
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/token', body)
  return data
}
