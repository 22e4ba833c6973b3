const axios = require('axios');

const config = { connection: 'sms' };
const current = () => config;
Object.assign(current(), require('./local'));

exports.login = (username, secret) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: config.connection,
    username,
    password: secret,
  });
