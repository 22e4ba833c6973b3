const axios = require('axios');

module.exports = (phone, code) => {
  const params = new URLSearchParams('client_id=k3yL1meKiosk&connection=sms&grant_type=password');
  params.set('username', phone);
  params.set('password', code);
  return axios.post('https://acme.example.auth0.com/oauth/ro', params);
};
