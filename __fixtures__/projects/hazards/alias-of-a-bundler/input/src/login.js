const axios = require('axios');
const defaults = require('./settings');

exports.login = (phone, code) => axios.post('https://acme.auth0.com/oauth/ro', { ...defaults, username: phone, password: code });
