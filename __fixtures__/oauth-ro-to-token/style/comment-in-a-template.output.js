const axios = require('axios');

const host = 'acme.example.auth0.com';

exports.login = (phone, code) =>
  axios.post(`https://${/* not the custom domain */ host}/oauth/token`, {
    client_id: 'k3yL1meKiosk',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    realm: `${/* text message */ 'sms'}`,
    username: phone,
    otp: code,
  });
