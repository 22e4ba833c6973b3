const axios = require('axios');

const host = 'acme.example.auth0.com';

exports.login = (phone, code) =>
  axios.post(`https://${/* not the custom domain */ host}/oauth/ro`, {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: `${/* text message */ 'sms'}`,
    username: phone,
    password: code,
  });
