const axios = require('axios')

async function exchangeCode (connection, username, code) {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'k1osk', connection, grant_type: 'password', username, password: code })
  return data
}

exports.verifySms = (phone, code) => exchangeCode('sms', phone, code)
exports.verifyEmail = (email, code) => exchangeCode('email', email, code)
