const axios = require('axios');

exports.login = async (username, secret) => {
  let connection = 'sms';
  try {
    connection = 'customers';
    throw new Error('The directory is closed');
  } catch (error) {
    console.warn(error.message);
  }
  return axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection,
    username,
    password: secret,
  });
};
