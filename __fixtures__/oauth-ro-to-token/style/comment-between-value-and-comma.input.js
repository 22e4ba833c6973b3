const axios = require('axios');

exports.login = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk' /* public */,
    connection: 'sms' /* or email */,
    username: phone /* +1… */,
    device: 'kiosk' /* shown to the user */,
    password: code, // six digits
  });
