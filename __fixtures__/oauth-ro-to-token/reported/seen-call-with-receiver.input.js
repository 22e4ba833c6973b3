const axios = require('axios');

exports.verify = function (phone, code) {
  return axios.post.call(axios, 'https://acme.example.auth0.com/oauth/ro', {
    client_id: 'c4ll',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code
  });
};
