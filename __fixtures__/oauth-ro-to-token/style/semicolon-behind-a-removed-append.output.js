const axios = require('axios')

const [, , email, ...codes] = process.argv
const params = new URLSearchParams({ client_id: 'tIdeTable', realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: email, otp: codes[0] })
;[1, 2].forEach((attempt) => console.log('attempt', attempt, axios.post('https://acme.example.auth0.com/oauth/token', params)))
