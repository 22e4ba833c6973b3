const axios = require('axios');

const auth0 = axios.create({ baseURL: 'https://acme.example.auth0.com' });

auth0.interceptors.request.use((config) => {
  if (config.url === '/oauth/ro') config.data.device = 'kiosk';
  return config;
});

exports.byCode = (phone, code) =>
  auth0.post('/oauth/ro', { client_id: 'fLourMill', connection: 'sms', grant_type: 'password', username: phone, password: code });
