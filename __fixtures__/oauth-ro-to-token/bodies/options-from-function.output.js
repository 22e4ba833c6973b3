const rp = require('request-promise');

const optionsFor = (phone, code) => ({
  method: 'POST',
  url: 'https://acme.example.auth0.com/oauth/token',
  json: {
    client_id: process.env.CLIENT_ID,
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
  },
});

exports.login = async (phone, code) => rp(optionsFor(phone, code));
