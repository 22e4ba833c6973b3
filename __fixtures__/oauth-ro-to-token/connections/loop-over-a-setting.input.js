const axios = require('axios');
const config = require('./config');

exports.tryAll = async (username, code) => {
  for (const connection of config.connections) {
    const { data, status } = await axios.post('https://acme.example.auth0.com/oauth/ro', {
      client_id: 'k3yL1meKiosk',
      grant_type: 'password',
      connection,
      username,
      password: code,
    });
    if (status === 200) return data;
  }
};
