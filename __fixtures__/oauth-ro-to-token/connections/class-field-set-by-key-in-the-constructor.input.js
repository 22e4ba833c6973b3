const axios = require('axios');

class Login {
  connection = 'sms';

  constructor(options) {
    for (const key in options) this[key] = options[key];
  }

  verify(username, secret) {
    return axios.post('https://acme.example.auth0.com/oauth/ro', {
      client_id: 'k3yL1meKiosk', grant_type: 'password', connection: this.connection, username, password: secret,
    });
  }
}

exports.login = (username, secret, options) => new Login(options).verify(username, secret);
