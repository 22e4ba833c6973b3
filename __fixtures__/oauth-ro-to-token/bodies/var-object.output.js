'use strict'

var rp = require('request-promise')

exports.loginWithCode = function loginWithCode (tenant, phone, code) {
  var payload = {
    client_id: process.env.CLIENT_ID,
    client_secret: process.env.CLIENT_SECRET,
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
    scope: 'openid profile offline_access'
  }

  return rp({
    method: 'POST',
    uri: 'https://' + tenant + '.auth0.com/oauth/token',
    body: payload,
    json: true
  })
}
