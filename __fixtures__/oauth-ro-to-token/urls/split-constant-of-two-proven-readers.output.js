const axios = require('axios');

const url = 'https://acme.example.auth0.com/oauth/ro';
const tokenUrl = 'https://acme.example.auth0.com/oauth/token';

exports.byPassword = (username, password) => axios.post(url, {
  client_id: 'sTationClock',
  connection: 'members',
  grant_type: 'password',
  username,
  password,
});

exports.byPhone = (phone, code) => axios.post(tokenUrl, {
  client_id: 'sTationClock',
  realm: 'sms',
  grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
  username: phone,
  otp: code,
});

exports.byMail = (email, code) => axios.post(tokenUrl, {
  client_id: 'sTationClock',
  realm: 'email',
  grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
  username: email,
  otp: code,
});
