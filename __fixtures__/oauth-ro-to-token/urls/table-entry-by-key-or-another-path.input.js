const axios = require('axios');

const PATHS = { login: 'https://acme.example.auth0.com/oauth/ro' };

exports.send = (step, phone, code) =>
  axios.post(PATHS[step] || '/dbconnections/signup', {
    client_id: 'gLider',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  });
