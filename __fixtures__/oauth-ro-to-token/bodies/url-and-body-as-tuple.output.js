const axios = require('axios');

const request = (phone, code) => [
  'https://acme.example.auth0.com/oauth/token',
  { client_id: 'k3yL1meKiosk', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code },
];

exports.login = (phone, code) => axios.post(...request(phone, code));
