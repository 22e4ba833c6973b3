const axios = require('axios');

const api = axios.create({ baseURL: `https://${process.env.AUTH0_DOMAIN}` });

exports.tokens = (code) =>
  api.post('/oauth/token', {
    grant_type: 'authorization_code',
    client_id: 'k3yL1meKiosk',
    code,
    scope: 'opend email',
  });
