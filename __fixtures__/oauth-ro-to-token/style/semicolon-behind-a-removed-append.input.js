const axios = require('axios')

const [, , email, ...codes] = process.argv
const params = new URLSearchParams({ client_id: 'tIdeTable', connection: 'email', grant_type: 'password', username: email, password: codes[0] })
params.append('device', 'terminal')
;[1, 2].forEach((attempt) => console.log('attempt', attempt, axios.post('https://acme.example.auth0.com/oauth/ro', params)))
