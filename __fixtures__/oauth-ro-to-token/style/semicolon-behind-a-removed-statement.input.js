const os = require('os')
const axios = require('axios')

const [, , phone, code] = process.argv
const body = { client_id: 'tIdeTable', connection: 'sms', grant_type: 'password', username: phone, password: code }
body.device = os.hostname()
;(async () => {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', body)
  console.log(data.access_token)
})()
