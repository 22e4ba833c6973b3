const axios = require('axios');

const auth0 = {
  connection: 'sms',

  configure(connection) {
    this.connection = connection;
  },

  login(username, secret) {
    return axios.post('https://acme.example.auth0.com/oauth/ro', {
      client_id: 'k3yL1meKiosk',
      grant_type: 'password',
      connection: this.connection,
      username,
      password: secret,
    });
  },
};

exports.create = (settings) => {
  auth0.configure(settings.connection);
  return (username, secret) => auth0.login(username, secret);
};
