const axios = require('axios');

const requests = {
  login: {
    url: 'https://acme.example.auth0.com/oauth/token',
    data: { client_id: 'k3yL1meKiosk', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms' },
  },
};

module.exports = (phone, code) =>
  axios.post(requests.login.url, { ...requests.login.data, username: phone, otp: code });
