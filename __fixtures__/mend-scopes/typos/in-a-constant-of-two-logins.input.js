const axios = require('axios');

const SCOPE = 'opneid profile';

exports.sms = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: SCOPE,
  });

exports.email = (email, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk', connection: 'email', grant_type: 'password', username: email, password: code, scope: SCOPE,
  });
