const axios = require('axios');

exports.login = (phone, code) =>
  axios.post('https:\/\/acme.example.auth0.com\/oauth\/ro', {
    client_id: 'k3y\u004c1meKiosk',
    'conn\u0065ction': 'sm\x73',
    grant_type: 'p\x61ssword',
    username: phone,
    password: code,
  });
