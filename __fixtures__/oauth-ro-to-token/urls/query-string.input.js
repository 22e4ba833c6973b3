const axios = require('axios');

exports.redeem = (email, code) =>
  axios.post(`https://acme.example.auth0.com/oauth/ro?lang=en&trace=${Date.now()}`, {
    client_id: 'wIndmill',
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code,
  });
