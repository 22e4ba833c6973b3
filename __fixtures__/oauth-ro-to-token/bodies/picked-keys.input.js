const _ = require('lodash');
const axios = require('axios');

module.exports = (phone, code) => {
  const body = { client_id: 'k3yL1meKiosk', grant_type: 'password', connection: 'sms', username: phone, password: code, trace: 1 };
  return axios.post('https://acme.example.auth0.com/oauth/ro', _.pick(body, ['client_id', 'grant_type', 'connection', 'username', 'password']));
};
