const _ = require('lodash');
const axios = require('axios');

const base = { client_id: 'k3yL1meKiosk', grant_type: 'password', connection: 'customers' };

// _.defaults keeps what is there, so sms wins over the base's connection.
exports.login = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', _.defaults({ connection: 'sms', username: phone, password: code }, base));
