const axios = require('axios');

exports.redeem = (phone, code) =>
  axios.post(
    '/ro',
    { client_id: 'cOpperMine', connection: 'sms', grant_type: 'password', username: phone, password: code },
    { baseURL: 'https://acme.example.auth0.com/oauth' },
  );
