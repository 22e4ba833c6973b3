const axios = require('axios');

class Login {
  #body;

  constructor(phone, code) {
    this.#body = { client_id: 'k3yL1meKiosk', grant_type: 'password', connection: 'sms', username: phone, password: code };
  }

  send() {
    return axios.post('https://acme.example.auth0.com/oauth/ro', this.#body);
  }
}

module.exports = Login;
