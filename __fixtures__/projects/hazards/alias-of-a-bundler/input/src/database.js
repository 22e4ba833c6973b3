const axios = require('axios');
const defaults = require('login-defaults');

exports.login = (user, secret) => axios.post('https://acme.auth0.com/oauth/ro', { ...defaults, connection: 'staff', username: user, password: secret });
