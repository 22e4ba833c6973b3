const axios = require('axios');

exports.login = (connection, username, password) => axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: connection, username, otp: password });
exports.second = (user, secret) => exports.login('email', user, secret);
