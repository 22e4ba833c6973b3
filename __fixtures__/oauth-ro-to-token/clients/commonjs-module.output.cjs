const { default: ky } = require('ky-universal');

exports.byCode = (phone, code) =>
  ky.post('https://acme.example.auth0.com/oauth/token', {
    json: { client_id: 'aPiary', realm: 'sms', username: phone, otp: code, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp' },
  }).json();
