const axios = require('axios');

const CONNECTIONS = { phone: 'sms', mail: 'email' };

exports.login = (kind, username, secret) => {
  const known = CONNECTIONS[kind];
  const connection = known || 'customers';
  return axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection,
    username,
    password: secret,
  });
};
