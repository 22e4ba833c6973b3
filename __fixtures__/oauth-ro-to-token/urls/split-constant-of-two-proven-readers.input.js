const axios = require('axios');

const url = 'https://acme.example.auth0.com/oauth/ro';

exports.byPassword = (username, password) => axios.post(url, {
  client_id: 'sTationClock',
  connection: 'members',
  grant_type: 'password',
  username,
  password,
});

exports.byPhone = (phone, code) => axios.post(url, {
  client_id: 'sTationClock',
  connection: 'sms',
  grant_type: 'password',
  username: phone,
  password: code,
});

exports.byMail = (email, code) => axios.post(url, {
  client_id: 'sTationClock',
  connection: 'email',
  grant_type: 'password',
  username: email,
  password: code,
});
