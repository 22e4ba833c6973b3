const axios = require('axios');
class Api {}
Api.connection = 'sms';
Api.login = (username, password) => axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'x', grant_type: 'password', connection: Api.connection, username, password, scope: 'openid' });
module.exports = Api;
