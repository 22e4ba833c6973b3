const axios = require('axios');

const RO_URL = 'https://acme.example.auth0.com/oauth/ro';

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
