const axios = require('axios');

module.exports = (phone, code, device) => {
  const body = { client_id: 'k3yL1meKiosk', grant_type: 'password', connection: 'sms', username: phone, password: code };
  device && (body.device = device);
  return axios.post('https://acme.example.auth0.com/oauth/ro', body);
};
