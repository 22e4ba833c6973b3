const axios = require('axios');

const RO_URL = 'https://acme.example.auth0.com/oauth/ro';
const TOKEN_URL = 'https://acme.example.auth0.com/oauth/token';

axios.interceptors.response.use(undefined, (error) => {
  if (error.config.url === RO_URL) error.message = 'Login failed';
  return Promise.reject(error);
});

exports.byCode = (phone, code) => axios.post(TOKEN_URL, {
  client_id: 'rOpeway',
  realm: 'sms',
  grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
  username: phone,
  otp: code,
});
