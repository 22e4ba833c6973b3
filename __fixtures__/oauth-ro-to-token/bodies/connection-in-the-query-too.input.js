const axios = require('axios');

exports.login = (phone, code) =>
  axios.post(
    'https://acme.example.auth0.com/oauth/ro',
    { client_id: 'k3yL1meKiosk', connection: 'sms', grant_type: 'password', username: phone, password: code },
    { params: { connection: 'customers' } },
  );
