const axios = require('axios');

exports.login = (connection, username, password) => axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'abc', grant_type: 'password', connection, username, password });
exports.second = (user, secret) => exports.login('email', user, secret);
