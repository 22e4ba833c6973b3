const axios = require('axios');

const GRANT_TYPE = 'http://auth0.com/oauth/grant-type/passwordless/otp';

exports.login = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/token', {
    client_id: 'k3yL1meKiosk',
    realm: 'sms',
    grant_type: GRANT_TYPE,
    username: phone,
    otp: code,
  });
