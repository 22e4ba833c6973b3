const axios = require('axios');
exports.ro = (connection, username, password) => axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'x', grant_type: 'password', connection, username, password, scope: 'openid' });
