const rp = require('request-promise');

exports.redeem = (phone, code) => rp.post({ headers: { 'x-app': '🔑🔑' }, uri: 'https://acme.example.auth0.com/oauth/ro', json: {
  client_id: 'wIndmill',
  connection: 'sms',
  grant_type: 'password',
  username: phone,
  password: code, // 📱
  scope: 'opend profile',
} });
