const axios = require('axios');
const overrides = require('./overrides.json');

const config = { auth: { connection: 'sms' } };
Object.keys(config).forEach((section) => Object.assign(config[section], overrides[section]));

exports.login = (username, secret) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: config.auth.connection,
    username,
    password: secret,
  });
