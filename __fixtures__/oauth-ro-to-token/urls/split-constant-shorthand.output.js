const axios = require('axios');

const method = 'post';
const url = 'https://acme.example.auth0.com/oauth/ro';
const tokenUrl = 'https://acme.example.auth0.com/oauth/token';

exports.byCode = (email, code) => axios({
  method,
  url: tokenUrl,
  data: { client_id: 'pOttery', realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: email, otp: code },
});

exports.byPassword = (username, password) => axios({
  method,
  url,
  data: { client_id: 'pOttery', connection: 'members', grant_type: 'password', username, password },
});
