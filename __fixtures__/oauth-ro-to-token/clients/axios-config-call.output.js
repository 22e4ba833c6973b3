const axios = require('axios');

function login (email, code) {
  return axios({
    method: 'post',
    url: 'https://' + process.env.AUTH0_DOMAIN + '/oauth/token',
    headers: { 'Content-Type': 'application/json' },
    data: {
      client_id: process.env.AUTH0_CLIENT_ID
      , realm: 'email'
      , grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp'
      , username: email
      , otp: code
      , scope: 'openid'
    }
  }).then(({ data }) => data)
}

module.exports = { login }
