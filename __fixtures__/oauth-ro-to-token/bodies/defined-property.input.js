const axios = require('axios');

module.exports = (phone, code, name) => {
  const body = { client_id: 'k3yL1meKiosk', grant_type: 'password', connection: 'sms', username: phone, password: code };
  Object.defineProperty(body, 'connection', { value: name, enumerable: true });
  return axios.post('https://acme.example.auth0.com/oauth/ro', body);
};
