const axios = require('axios');
exports.connection = 'sms';
exports.login = (username, password) => axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'x', grant_type: 'password', scope: 'openid', connection: exports.connection, username, password });
