const axios = require('axios');

exports.login = (phone, code) => {
  const body = { client_id: 'k3yL1meKiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code };
  console.log('login', { ...body });
  return axios.post('https://acme.example.auth0.com/oauth/token', body);
};
