const axios = require('axios');

module.exports = {
  clientId: 'k3yL1meKiosk',

  login(phone, code) {
    return axios.post('https://acme.example.auth0.com/oauth/ro', {
      client_id: this.clientId,
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
    });
  },
};
