const rp = require('request-promise');

const LOGIN_URL = process.env.NODE_ENV === 'production'
  ? 'https://login.acme.example.com/oauth/ro'
  : 'https://acme-dev.example.auth0.com/oauth/ro';

module.exports = (phone, code) => rp({
  method: 'POST',
  uri: LOGIN_URL,
  json: { client_id: 'bEehive', connection: 'sms', grant_type: 'password', username: phone, password: code },
});
