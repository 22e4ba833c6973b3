const rp = require('request-promise');

exports.redeem = (phone, code) => rp.post({ headers: { 'x-app': '🔑🔑' }, uri: 'https://acme.example.auth0.com/oauth/token', json: {
  client_id: 'wIndmill',
  realm: 'sms',
  grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
  username: phone,
  otp: code, // 📱
  scope: 'openid profile',
} });
