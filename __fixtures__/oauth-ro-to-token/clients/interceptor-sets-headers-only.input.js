const axios = require('axios');

const http = axios.create();

http.interceptors.request.use((config) => {
  config.headers.Authorization = `Basic ${process.env.PROXY_TOKEN}`;
  return config;
});

exports.byCode = (phone, code) =>
  http.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'fLourMill', connection: 'sms', grant_type: 'password', username: phone, password: code });
