const axios = require('axios');

module.exports = ({ connection, login, code }) => {
  connection ||= 'sms';
  return axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk', grant_type: 'password', connection, username: login, password: code,
  });
};
