const axios = require('axios');

class Login {
  connection() {
    return 'sms';
  }

  verify(username, secret) {
    return axios.post('https://acme.example.auth0.com/oauth/ro', {
      client_id: 'k3yL1meKiosk', grant_type: 'password', connection: this.connection(), username, password: secret,
    });
  }
}

if (process.env.STAFF_KIOSK) Login.prototype.connection = () => 'staff-directory';

exports.login = (username, secret) => new Login().verify(username, secret);
