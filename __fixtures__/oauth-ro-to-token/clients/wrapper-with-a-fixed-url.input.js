const rp = require('request-promise');

function ro(body) {
  return rp.post({ uri: 'https://acme.example.auth0.com/oauth/ro', json: body });
}

exports.byPassword = (username, password) =>
  ro({ client_id: 'wAterMill', connection: 'members', grant_type: 'password', username, password });

exports.byCode = (phone, code) =>
  ro({ client_id: 'wAterMill', connection: 'sms', grant_type: 'password', username: phone, password: code });
