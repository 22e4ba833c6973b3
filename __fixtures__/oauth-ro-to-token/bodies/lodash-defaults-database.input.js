const _ = require('lodash');
const axios = require('axios');

const base = { client_id: 'k3yL1meKiosk', grant_type: 'password', connection: 'sms' };

// _.defaults keeps what is there: this is a database login.
exports.login = (email, password) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', _.defaults({ connection: 'customers', username: email, password }, base));
