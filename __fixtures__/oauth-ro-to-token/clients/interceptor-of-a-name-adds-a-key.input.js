const axios = require('axios');

const http = axios.create();

const addDevice = (config) => {
  config.data.device = 'kiosk';
  return config;
};
http.interceptors.request.use(addDevice);

exports.byCode = (phone, code) =>
  http.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'fLourMill', connection: 'sms', grant_type: 'password', username: phone, password: code });
