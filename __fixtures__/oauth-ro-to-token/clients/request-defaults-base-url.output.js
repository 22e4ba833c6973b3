const request = require('request').defaults({
  baseUrl: 'https://acme.example.auth0.com',
  json: true
});

module.exports = {
  start: (phone, cb) => request.post({
    uri: '/passwordless/start',
    body: { client_id: 'pIzzaOven', connection: 'sms', phone_number: phone, send: 'code' }
  }, cb),

  verify: (phone, code, cb) => request.post({
    uri: '/oauth/token',
    body: { client_id: 'pIzzaOven', realm: 'sms', username: phone, otp: code, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp' }
  }, cb)
};
