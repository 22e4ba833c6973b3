const axios = require('axios');

const CONNECTIONS = Object.freeze({ phone: 'sms', mail: 'email', staff: 'acme-ldap' });

exports.login = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: CONNECTIONS.phone,
    username: phone,
    password: code,
  });
