const axios = require('axios');

class Login {
  constructor(phone) {
    this.body = { client_id: 'k3yL1meKiosk', grant_type: 'password', connection: 'sms', username: phone };
  }

  withCode(code) {
    this.body.password = code;
    return axios.post('https://acme.example.auth0.com/oauth/ro', this.body);
  }
}

module.exports = Login;
