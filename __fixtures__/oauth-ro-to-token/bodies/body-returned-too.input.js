const axios = require('axios');

module.exports = async (phone, code) => {
  const body = {
    client_id: 'k3yL1meKiosk',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  };
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', body);
  return { request: body, tokens: data };
};
