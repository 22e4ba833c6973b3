const axios = require('axios');

const request = (phone, code) => [
  'https://acme.example.auth0.com/oauth/ro',
  { client_id: 'k3yL1meKiosk', grant_type: 'password', connection: 'sms', username: phone, password: code },
];

exports.login = (phone, code) => axios.post(...request(phone, code));
