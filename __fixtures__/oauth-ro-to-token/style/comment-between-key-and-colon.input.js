const axios = require('axios');

exports.login = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id /* public */: 'k3yL1meKiosk',
    connection /* one of sms, email */: 'sms',
    grant_type: /* the only one */ 'password',
    username: phone,
    password /* the code */ : code,
  });
