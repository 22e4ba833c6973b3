const axios = require('axios');

const CONNECTION = 'sms';

exports.start = (phone) =>
  axios.post('https://acme.example.auth0.com/passwordless/start', {
    client_id: 'k3yL1meKiosk',
    connection: CONNECTION,
    phone_number: phone,
    send: 'code',
  });

exports.login = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/token', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    realm: CONNECTION,
    username: phone,
    otp: code,
  });
