const axios = require('axios')

exports.login = async (phone, code) => {
  const body = {}
  body.client_id = 'k3yL1meKiosk'
  body.connection = 'sms'
  body.username = phone
  body.password = code
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', body)
  return data
}
