const axios = require('axios');
const mixin = require('./mixin');

class Login {
  connection = 'sms';

  constructor(options) {
    mixin(this, options);
  }

  verify(username, secret) {
    return axios.post('https://acme.example.auth0.com/oauth/ro', {
      client_id: 'k3yL1meKiosk', grant_type: 'password', connection: this.connection, username, password: secret,
    });
  }
}

exports.login = (username, secret, options) => new Login(options).verify(username, secret);
