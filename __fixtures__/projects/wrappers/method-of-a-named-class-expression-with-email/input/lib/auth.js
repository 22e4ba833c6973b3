const axios = require('axios');

module.exports = class Auth {
  login(connection, username, password) {
    return axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'abc', grant_type: 'password', connection, username, password });
  }

  sms(phone, code) {
    return this.login('sms', phone, code);
  }
};
