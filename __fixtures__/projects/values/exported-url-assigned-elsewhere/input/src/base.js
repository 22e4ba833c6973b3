const axios = require('axios');
exports.url = 'https://acme.example.auth0.com/oauth/ro';
exports.login = (username, password) => axios.post(exports.url, { client_id: 'x', grant_type: 'password', connection: 'sms', username, password });
