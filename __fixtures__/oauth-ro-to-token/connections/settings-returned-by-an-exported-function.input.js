const axios = require('axios');

const defaults = { connection: 'sms' };

exports.getDefaults = () => defaults;

exports.login = (username, secret) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: defaults.connection,
    username,
    password: secret,
  });
