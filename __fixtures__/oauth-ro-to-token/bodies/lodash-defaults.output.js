const _ = require('lodash');
const axios = require('axios');

const base = { client_id: 'k3yL1meKiosk', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'customers' };

// _.defaults keeps what is there, so sms wins over the base's connection.
exports.login = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/token', _.defaults({ realm: 'sms', username: phone, otp: code }, base));
