const axios = require('axios');
const { audit } = require('./audit');

exports.login = async (phone, code) => {
  const response = await axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  });
  audit(JSON.parse(response.config.data).connection);
  return response.data.id_token;
};
