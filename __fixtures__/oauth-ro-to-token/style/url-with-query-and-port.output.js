const axios = require('axios');

exports.login = (phone, code) =>
  axios.post('https://login.acme.example.com:8443/oauth/token?trace=1#x', {
    client_id: 'k3yL1meKiosk',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
  });
