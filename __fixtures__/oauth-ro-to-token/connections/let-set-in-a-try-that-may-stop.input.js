const axios = require('axios');
const directory = require('./directory');

exports.login = async (username, secret) => {
  let connection = 'sms';
  try {
    connection = 'customers';
    await directory.find(username);
    connection = 'email';
  } catch {
    // unknown there
  }
  return axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection,
    username,
    password: secret,
  });
};
