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
    uri: '/oauth/ro',
    body: { client_id: 'pIzzaOven', connection: 'sms', username: phone, password: code, grant_type: 'password' }
  }, cb)
};
