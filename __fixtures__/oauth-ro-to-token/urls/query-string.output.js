const axios = require('axios');

exports.redeem = (email, code) =>
  axios.post(`https://acme.example.auth0.com/oauth/token?lang=en&trace=${Date.now()}`, {
    client_id: 'wIndmill',
    realm: 'email',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: email,
    otp: code,
  });
