const axios = require('axios');

const login = {
  body: { client_id: 'k3yL1meKiosk', grant_type: 'password', connection: 'sms', username: '', password: '' },

  fill(fields) {
    Object.assign(this.body, fields);
  },

  send() {
    return axios.post('https://acme.example.auth0.com/oauth/ro', this.body);
  },
};

exports.login = (fields) => {
  login.fill(fields);
  return login.send();
};
