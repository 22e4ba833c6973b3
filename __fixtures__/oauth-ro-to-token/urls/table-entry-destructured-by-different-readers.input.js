const axios = require('axios');

const URLS = { host: 'https://acme.example.auth0.com', ro: '/oauth/ro' };
const { host, ro } = URLS;

exports.byPassword = (username, password) =>
  axios.post(host + ro, { client_id: 'kEnnel', connection: 'members', grant_type: 'password', username, password });

exports.byCode = (phone, code) =>
  axios.post(host + ro, { client_id: 'kEnnel', connection: 'sms', grant_type: 'password', username: phone, password: code });
