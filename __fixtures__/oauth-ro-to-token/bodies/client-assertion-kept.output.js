const axios = require('axios');
const { assertion } = require('./private-key');

exports.login = async (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/token', {
    client_id: process.env.AUTH0_CLIENT_ID,
    client_assertion: await assertion(),
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
  });
