const axios = require('axios');

const HOST = 'https://acme.example.auth0.com';
const RO_PATH = '/oauth/ro';
const RO_URL = HOST + RO_PATH;

exports.byPassword = (username, password) => axios.post(RO_URL, {
  client_id: 'nIghtTrain',
  connection: 'members',
  grant_type: 'password',
  username,
  password,
});

exports.byCode = (phone, code) => axios.post(RO_URL, {
  client_id: 'nIghtTrain',
  connection: 'sms',
  grant_type: 'password',
  username: phone,
  password: code,
});
