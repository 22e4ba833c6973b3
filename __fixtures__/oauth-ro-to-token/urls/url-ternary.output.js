const rp = require('request-promise');

const LOGIN_URL = process.env.NODE_ENV === 'production'
  ? 'https://login.acme.example.com/oauth/token'
  : 'https://acme-dev.example.auth0.com/oauth/token';

module.exports = (phone, code) => rp({
  method: 'POST',
  uri: LOGIN_URL,
  json: { client_id: 'bEehive', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code },
});
