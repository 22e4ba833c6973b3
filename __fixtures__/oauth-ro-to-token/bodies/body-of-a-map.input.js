const axios = require('axios');

exports.login = (phone, code) => {
  const body = new Map([
    ['client_id', 'k3yL1meKiosk'],
    ['grant_type', 'password'],
    ['connection', 'sms'],
    ['username', phone],
    ['password', code],
  ]);
  return axios.post('https://acme.example.auth0.com/oauth/ro', Object.fromEntries(body));
};
