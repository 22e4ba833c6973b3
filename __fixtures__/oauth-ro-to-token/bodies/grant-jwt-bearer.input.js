const axios = require('axios');

exports.touchId = (token) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    connection: 'sms',
    grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    id_token: token,
    device: 'kiosk',
  });
