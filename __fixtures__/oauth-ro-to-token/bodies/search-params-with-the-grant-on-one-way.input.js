const axios = require('axios');

exports.login = (phone, code, isOld) => {
  const params = new URLSearchParams();
  params.append('client_id', 'k3yL1meKiosk');
  params.append('connection', 'sms');
  params.append('username', phone);
  params.append('password', code);
  if (isOld) params.append('grant_type', 'password');
  return axios.post('https://acme.example.auth0.com/oauth/ro', params);
};
