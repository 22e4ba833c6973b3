const axios = require('axios');

const CONNECTIONS = Object.freeze({ phone: 'sms', mail: 'email', staff: 'acme-ldap' });

exports.login = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/token', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    realm: CONNECTIONS.phone,
    username: phone,
    otp: code,
  });
