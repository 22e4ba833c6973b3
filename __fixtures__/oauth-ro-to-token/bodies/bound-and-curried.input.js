const axios = require('axios');

const login = (connection) => (username) => (code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk', grant_type: 'password', connection, username, password: code,
  });

exports.sms = login('sms');
exports.staff = login('acme-ldap');
