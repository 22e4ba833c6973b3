const axios = require('axios');

module.exports = (user, secret) => {
  let connection = 'customers';
  choose: {
    if (user.isStaff) break choose;
    connection = 'sms';
  }
  return axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk', grant_type: 'password', connection, username: user.login, password: secret,
  });
};
