const { default: ky } = require('ky-universal');

exports.byCode = (phone, code) =>
  ky.post('https://acme.example.auth0.com/oauth/ro', {
    json: { client_id: 'aPiary', connection: 'sms', username: phone, password: code },
  }).json();
