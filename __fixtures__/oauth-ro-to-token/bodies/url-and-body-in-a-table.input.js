const axios = require('axios');

const requests = {
  login: {
    url: 'https://acme.example.auth0.com/oauth/ro',
    data: { client_id: 'k3yL1meKiosk', grant_type: 'password', connection: 'sms' },
  },
};

module.exports = (phone, code) =>
  axios.post(requests.login.url, { ...requests.login.data, username: phone, password: code });
