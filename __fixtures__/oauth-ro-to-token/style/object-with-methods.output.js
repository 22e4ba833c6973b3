const axios = require('axios');

module.exports = {
  clientId: 'k3yL1meKiosk',

  login(phone, code) {
    return axios.post('https://acme.example.auth0.com/oauth/token', {
      client_id: this.clientId,
      realm: 'sms',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: phone,
      otp: code,
    });
  },
};
