const axios = require('axios');

class Login {
  #body;

  constructor(phone, code) {
    this.#body = { client_id: 'k3yL1meKiosk', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code };
  }

  send() {
    return axios.post('https://acme.example.auth0.com/oauth/token', this.#body);
  }
}

module.exports = Login;
