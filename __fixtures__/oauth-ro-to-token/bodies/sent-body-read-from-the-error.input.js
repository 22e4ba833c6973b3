const axios = require('axios');
const { audit } = require('./audit');

exports.login = async (phone, code) => {
  try {
    return await axios.post('https://acme.example.auth0.com/oauth/ro', {
      client_id: 'k3yL1meKiosk',
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
    });
  } catch (error) {
    audit(JSON.parse(error.config.data).connection);
    throw error;
  }
};
