const axios = require('axios');
const config = { connection: 'sms' };
const login = (username, password) => axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'x', grant_type: 'password', connection: config.connection, username, password, scope: 'openid' });
module.exports = { config, login };
