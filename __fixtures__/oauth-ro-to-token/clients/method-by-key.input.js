const axios = require('axios');

const send = (verb, data) => axios[verb]('https://acme.example.auth0.com/oauth/ro', data);

exports.byCode = (email, code) => send('post', {
  client_id: 'aPiary',
  connection: 'email',
  grant_type: 'password',
  username: email,
  password: code,
});
