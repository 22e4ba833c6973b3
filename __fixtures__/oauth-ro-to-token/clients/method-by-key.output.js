const axios = require('axios');

const send = (verb, data) => axios[verb]('https://acme.example.auth0.com/oauth/token', data);

exports.byCode = (email, code) => send('post', {
  client_id: 'aPiary',
  realm: 'email',
  grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
  username: email,
  otp: code,
});
