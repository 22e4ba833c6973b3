const axios = require('axios');

const GRANT_TYPE = 'password';

exports.loginByCode = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/token', {
    client_id: 'k3yL1meKiosk',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
  });

exports.loginByPassword = (username, password) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    connection: 'Username-Password-Authentication',
    grant_type: GRANT_TYPE,
    username,
    password,
  });
