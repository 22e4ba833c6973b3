const axios = require('axios');

exports.login = (username, secret, factors) => {
  let connection = 'customers';
  for (const factor of factors) connection = 'sms';
  return axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection,
    username,
    password: secret,
  });
};
