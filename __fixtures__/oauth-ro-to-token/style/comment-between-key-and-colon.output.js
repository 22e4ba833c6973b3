const axios = require('axios');

exports.login = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/token', {
    client_id /* public */: 'k3yL1meKiosk',
    realm /* one of sms, email */: 'sms',
    grant_type: /* the only one */ 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp /* the code */ : code,
  });
