const axios = require('axios');

const auth0 = axios.create({ baseURL: 'https://acme.example.auth0.com' });

exports.tokens = (code) =>
  auth0.post('/oauth/token', {
    grant_type: 'authorization_code',
    client_id: 'k3yL1meKiosk',
    code,
    scope: 'opend email',
  });
