const axios = require('axios');

const ENDPOINTS = Object.freeze({
  start: 'https://acme.example.auth0.com/passwordless/start',
  login: 'https://acme.example.auth0.com/oauth/token',
});

exports.start = (phone) => axios.post(ENDPOINTS.start, { client_id: 'fr0z3n', connection: 'sms', phone_number: phone, send: 'code' });

exports.verify = (phone, code) =>
  axios.post(ENDPOINTS.login, { client_id: 'fr0z3n', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code });
