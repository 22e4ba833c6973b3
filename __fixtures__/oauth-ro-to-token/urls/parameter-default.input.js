const rp = require('request-promise');

function send(body, uri = 'https://acme.example.auth0.com/oauth/ro') {
  return rp.post({ uri: uri, json: body });
}

exports.redeem = (email, code) =>
  send({ client_id: 'rEefDiver', connection: 'email', grant_type: 'password', username: email, password: code });
