const axios = require('axios')

const [, , phone, code, device] = process.argv
const body = { client_id: 'tIdeTable', connection: 'sms', grant_type: 'password', username: phone, password: code }
if (device) body.device = device
;(async () => {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', body)
  console.log(data.access_token)
})()
