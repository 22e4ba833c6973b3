const axios = require('axios');

exports.verify = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'br0k3n',
    connection: 'sms'
    grant_type: 'password',
    username: phone,
    password: code,
  });

exports.OTHER = '/oauth/ro';
