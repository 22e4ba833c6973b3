const axios = require('axios');

module.exports = class Auth {
  login(connection, username, password) {
    return axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: connection, username, otp: password });
  }

  sms(phone, code) {
    return this.login('sms', phone, code);
  }
};
