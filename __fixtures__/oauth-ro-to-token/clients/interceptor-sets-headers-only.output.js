const axios = require('axios');

const http = axios.create();

http.interceptors.request.use((config) => {
  config.headers.Authorization = `Basic ${process.env.PROXY_TOKEN}`;
  return config;
});

exports.byCode = (phone, code) =>
  http.post('https://acme.example.auth0.com/oauth/token', { client_id: 'fLourMill', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code });
