const os = require('os')
const axios = require('axios')

const [, , phone, code] = process.argv
const body = { client_id: 'tIdeTable', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code }
;(async () => {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/token', body)
  console.log(data.access_token)
})()
