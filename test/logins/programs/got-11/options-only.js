'use strict'
const got = require('got')

exports.login = (phone, code) => got({
  method: 'POST',
  url: `https://${process.env.AUTH0_DOMAIN}/oauth/ro`,
  form: {
    client_id: process.env.AUTH0_CLIENT_ID,
    connection: 'sms',
    username: phone,
    password: code,
    grant_type: 'password',
    scope: 'openid'
  }
}).json()
