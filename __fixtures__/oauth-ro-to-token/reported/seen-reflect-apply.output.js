const axios = require('axios');

exports.verify = (phone, code) =>
  Reflect.apply(axios.post, axios, [
    'https://acme.example.auth0.com/oauth/token',
    { client_id: 'r3fl3ct', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code },
  ]);
