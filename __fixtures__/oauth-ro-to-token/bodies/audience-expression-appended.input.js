const axios = require('axios');

exports.login = (phone, code) => {
  const params = new URLSearchParams();
  params.append('client_id', 'k3yL1meKiosk');
  params.append('grant_type', 'password');
  params.append('connection', 'sms');
  params.append('username', phone);
  params.append('password', code);
  return axios.post('https://acme.example.auth0.com/oauth/ro', params);
};
