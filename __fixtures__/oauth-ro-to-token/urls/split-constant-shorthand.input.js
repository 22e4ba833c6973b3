const axios = require('axios');

const method = 'post';
const url = 'https://acme.example.auth0.com/oauth/ro';

exports.byCode = (email, code) => axios({
  method,
  url,
  data: { client_id: 'pOttery', connection: 'email', grant_type: 'password', username: email, password: code },
});

exports.byPassword = (username, password) => axios({
  method,
  url,
  data: { client_id: 'pOttery', connection: 'members', grant_type: 'password', username, password },
});
