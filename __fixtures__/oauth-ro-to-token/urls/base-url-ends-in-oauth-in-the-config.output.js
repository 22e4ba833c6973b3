const axios = require('axios');

exports.redeem = (phone, code) =>
  axios.post(
    '/token',
    { client_id: 'cOpperMine', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code },
    { baseURL: 'https://acme.example.auth0.com/oauth' },
  );
