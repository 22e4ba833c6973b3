const axios = require('axios')

async function exchangeCode (connection, username, code) {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'k1osk', realm: connection, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username, otp: code })
  return data
}

exports.verifySms = (phone, code) => exchangeCode('sms', phone, code)
exports.startSms = (phoneNumber) => axios.post('https://acme.example.auth0.com/passwordless/start', { client_id: 'k1osk', connection: 'sms', phone_number: phoneNumber, send: 'code' })
exports.verifyEmail = (email, code) => exchangeCode('email', email, code)
exports.startEmail = (email) => axios.post('https://acme.example.auth0.com/passwordless/start', { client_id: 'k1osk', connection: 'email', email, send: 'code' })
