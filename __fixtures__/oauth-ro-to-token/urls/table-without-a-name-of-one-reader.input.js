const axios = require('axios');

module.exports = {
  url: 'https://acme.example.auth0.com/oauth/ro',

  byCode(phone, code) {
    return axios.post(this.url, { client_id: 'hArbourPilot', connection: 'sms', grant_type: 'password', username: phone, password: code });
  },
};
