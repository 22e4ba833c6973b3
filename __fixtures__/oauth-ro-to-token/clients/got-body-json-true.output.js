'use strict'
const got = require('got')

module.exports = async (email, code) => {
  const { body } = await got.post('https://acme.example.auth0.com/oauth/token', {
    json: true,
    body: {
      client_id: 'tOolLibrary',
      realm: 'email',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: email,
      otp: code,
      scope: 'openid email'
    }
  })
  return body.id_token
}
