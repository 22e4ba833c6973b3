const axios = require('axios');

function login (email, code) {
  return axios({
    method: 'post',
    url: 'https://' + process.env.AUTH0_DOMAIN + '/oauth/ro',
    headers: { 'Content-Type': 'application/json' },
    data: {
      client_id: process.env.AUTH0_CLIENT_ID
      , connection: 'email'
      , grant_type: 'password'
      , username: email
      , password: code
      , device: 'cli'
      , scope: 'openid'
    }
  }).then(({ data }) => data)
}

module.exports = { login }
