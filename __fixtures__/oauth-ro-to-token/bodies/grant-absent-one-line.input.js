const rp = require('request-promise')

exports.login = (email, code) =>
  rp.post('https://acme.example.auth0.com/oauth/ro', { json: { client_id: 'k3yL1meKiosk', connection: 'email', username: email, password: code } })
