const axios = require('axios');

const REQUIRED = ['username', 'password'];

module.exports = async (phone, code) => {
  const body = { client_id: 'k3yL1meKiosk', grant_type: 'password', connection: 'sms', username: phone, password: code };
  for (const key of REQUIRED) {
    if (!body[key]) throw new Error(`${key} is missing`);
  }
  return axios.post('https://acme.example.auth0.com/oauth/ro', body);
};
