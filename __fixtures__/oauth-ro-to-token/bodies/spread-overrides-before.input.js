const rp = require('request-promise-native');

const base = {
  client_id: 'k3yL1meKiosk',
  connection: 'Username-Password-Authentication',
  grant_type: 'password',
};

module.exports = (phone, code) =>
  rp.post({
    url: 'https://acme.example.auth0.com/oauth/ro',
    json: { connection: 'sms', ...base, username: phone, password: code },
  });
