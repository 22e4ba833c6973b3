const axios = require('axios');

const kind = 's' + 'ms';

exports.login = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/token', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    realm: kind,
    username: phone,
    otp: code,
  });
