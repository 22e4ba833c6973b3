const path = require('path');
const axios = require('axios');

exports.redeem = (phone, code) =>
  axios.post('https://' + path.join('acme.example.auth0.com', 'oauth', 'token'), {
    client_id: 'gLider',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
  });
