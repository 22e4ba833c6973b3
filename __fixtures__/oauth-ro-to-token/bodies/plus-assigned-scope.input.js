const axios = require('axios');

module.exports = (phone, code, offline) => {
  const body = {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: 'sms',
    username: phone,
    password: code,
    scope: 'openid',
  };
  if (offline) body.scope += ' offline_access';
  return axios.post('https://acme.example.auth0.com/oauth/ro', body);
};
