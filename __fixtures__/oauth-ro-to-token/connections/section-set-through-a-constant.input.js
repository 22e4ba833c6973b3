const axios = require('axios');

const config = { auth: { connection: 'sms' } };
const auth = config.auth;
auth.connection = process.env.AUTH0_CONNECTION;

exports.login = (username, secret) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: config.auth.connection,
    username,
    password: secret,
  });
