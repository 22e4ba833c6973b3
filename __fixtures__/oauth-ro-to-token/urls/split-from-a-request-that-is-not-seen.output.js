const axios = require('axios');

const RO_URL = 'https://acme.example.auth0.com/oauth/ro';
const TOKEN_URL = 'https://acme.example.auth0.com/oauth/token';

exports.forward = (req, res, next) =>
  axios.post(RO_URL, req.body).then(({ data }) => res.json(data), next);

exports.byCode = (email, code) => axios.post(TOKEN_URL, {
  client_id: 'hUntingLodge',
  realm: 'email',
  grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
  username: email,
  otp: code,
});
