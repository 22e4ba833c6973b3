const axios = require('axios');

const [, endpoint] = ['token', 'token'];

exports.redeem = (phone, code) =>
  axios.post(`https://acme.example.auth0.com/oauth/${endpoint}`, {
    client_id: 'gLider',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
  });
