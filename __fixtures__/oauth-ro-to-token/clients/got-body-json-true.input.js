'use strict'
const got = require('got')

module.exports = async (email, code) => {
  const { body } = await got.post('https://acme.example.auth0.com/oauth/ro', {
    json: true,
    body: {
      client_id: 'tOolLibrary',
      connection: 'email',
      grant_type: 'password',
      username: email,
      password: code,
      scope: 'openid email'
    }
  })
  return body.id_token
}
