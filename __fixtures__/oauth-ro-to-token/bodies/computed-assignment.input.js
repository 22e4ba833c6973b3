const axios = require('axios');

module.exports = (phone, code, extra) => {
  const body = { client_id: 'k3yL1meKiosk', grant_type: 'password', connection: 'sms', username: phone, password: code };
  for (const key of Object.keys(extra)) body[key] = extra[key];
  return axios.post('https://acme.example.auth0.com/oauth/ro', body);
};
