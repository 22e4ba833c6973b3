const axios = require('axios');
const { mapValues } = require('lodash');

exports.verify = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', mapValues(
    { client_id: 'm4pp3d', connection: 'sms', grant_type: 'password', username: phone, password: code },
    (value, key) => (key === 'password' ? value.replace(/\D/g, '') : value),
  ));
