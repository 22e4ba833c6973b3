const axios = require('axios');

const connections = { emea: 'sms-emea', apac: 'sms-apac' };

exports.login = (region, phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: region === 'emea' ? connections.emea : connections.apac,
    username: phone,
    password: code,
  });
