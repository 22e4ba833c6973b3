const axios = require('axios');

const auth0 = {
  url: 'https://acme.example.auth0.com/oauth/ro',

  byPassword(username, password) {
    return axios.post(this.url, { client_id: 'hArbourPilot', connection: 'staff', grant_type: 'password', username, password });
  },

  byCode(phone, code) {
    return axios.post(this.url, { client_id: 'hArbourPilot', connection: 'sms', grant_type: 'password', username: phone, password: code });
  },
};

module.exports = auth0;
