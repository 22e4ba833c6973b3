const axios = require('axios');

exports.login = (phone, code) => {
  const body = Object.freeze({ client_id: 'k3yL1meKiosk', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code });
  return axios.post('https://acme.example.auth0.com/oauth/token', body);
};
