const axios = require('axios');

class Login {
  constructor(login, secret) {
    this.body = { client_id: 'k3yL1meKiosk', grant_type: 'password', connection: 'sms', username: login, password: secret };
  }

  againstTheDatabase() {
    this.body.connection = 'customers';
    return this;
  }

  send() {
    return axios.post('https://acme.example.auth0.com/oauth/ro', this.body);
  }
}

module.exports = Login;
