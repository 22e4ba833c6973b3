const axios = require('axios');

exports.login = (phone, code) =>
  axios.post('https://login.acme.example.com:8443/oauth/ro?trace=1#x', {
    client_id: 'k3yL1meKiosk',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  });
