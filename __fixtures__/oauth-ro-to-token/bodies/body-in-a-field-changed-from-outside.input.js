const axios = require('axios');

class Login {
  constructor(username, secret) {
    this.body = { client_id: 'k3yL1meKiosk', grant_type: 'password', connection: 'sms', username, password: secret };
  }

  send() {
    return axios.post('https://acme.example.auth0.com/oauth/ro', this.body);
  }
}

exports.asStaff = (username, secret) => {
  const login = new Login(username, secret);
  login.body.connection = 'staff';
  return login.send();
};
