const axios = require('axios');

exports.verify = (phone, code) =>
  Reflect.apply(axios.post, axios, [
    'https://acme.example.auth0.com/oauth/ro',
    { client_id: 'r3fl3ct', connection: 'sms', grant_type: 'password', username: phone, password: code },
  ]);
