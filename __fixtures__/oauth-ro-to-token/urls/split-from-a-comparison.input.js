const axios = require('axios');

const RO_URL = 'https://acme.example.auth0.com/oauth/ro';

axios.interceptors.response.use(undefined, (error) => {
  if (error.config.url === RO_URL) error.message = 'Login failed';
  return Promise.reject(error);
});

exports.byCode = (phone, code) => axios.post(RO_URL, {
  client_id: 'rOpeway',
  connection: 'sms',
  grant_type: 'password',
  username: phone,
  password: code,
});
