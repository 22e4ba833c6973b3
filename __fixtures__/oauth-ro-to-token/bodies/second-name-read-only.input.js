const axios = require('axios');

module.exports = (phone, code) => {
  const credentials = { client_id: 'k3yL1meKiosk', grant_type: 'password', connection: 'sms', username: phone, password: code };
  const data = credentials;
  return axios.post('https://acme.example.auth0.com/oauth/ro', data);
};
