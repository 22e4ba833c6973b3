const axios = require('axios');

module.exports = async (phone, code) => {
  const body = { client_id: 'k3yL1meKiosk', grant_type: 'password', connection: 'sms', username: phone, password: code };
  if (!body.hasOwnProperty('password')) throw new Error('No code');
  return axios.post('https://acme.example.auth0.com/oauth/ro', body);
};
