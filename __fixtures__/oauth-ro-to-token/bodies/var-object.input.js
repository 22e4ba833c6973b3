'use strict'

var rp = require('request-promise')

exports.loginWithCode = function loginWithCode (tenant, phone, code) {
  var payload = {
    client_id: process.env.CLIENT_ID,
    client_secret: process.env.CLIENT_SECRET,
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
    scope: 'openid profile offline_access'
  }

  return rp({
    method: 'POST',
    uri: 'https://' + tenant + '.auth0.com/oauth/ro',
    body: payload,
    json: true
  })
}
