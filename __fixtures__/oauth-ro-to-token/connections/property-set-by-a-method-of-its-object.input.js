const axios = require('axios');

const mode = {
  connection: 'sms',
  useDirectory() {
    this.connection = 'customers';
  },
};

exports.mode = (name) => name === 'staff' && mode.useDirectory();

exports.login = (username, secret) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: mode.connection,
    username,
    password: secret,
  });
