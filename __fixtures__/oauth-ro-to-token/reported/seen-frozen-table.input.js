const axios = require('axios');

const ENDPOINTS = Object.freeze({
  start: 'https://acme.example.auth0.com/passwordless/start',
  login: 'https://acme.example.auth0.com/oauth/ro',
});

exports.start = (phone) => axios.post(ENDPOINTS.start, { client_id: 'fr0z3n', connection: 'sms', phone_number: phone, send: 'code' });

exports.verify = (phone, code) =>
  axios.post(ENDPOINTS.login, { client_id: 'fr0z3n', connection: 'sms', grant_type: 'password', username: phone, password: code });
