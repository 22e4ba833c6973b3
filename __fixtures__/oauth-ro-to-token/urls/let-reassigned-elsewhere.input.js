const axios = require('axios');

let loginUrl = 'https://acme.example.auth0.com/oauth/ro';

exports.configure = ({ url }) => {
  loginUrl = url;
};

exports.byCode = (email, code) => axios.post(loginUrl, {
  client_id: 'hUntingLodge',
  connection: 'email',
  grant_type: 'password',
  username: email,
  password: code,
});
