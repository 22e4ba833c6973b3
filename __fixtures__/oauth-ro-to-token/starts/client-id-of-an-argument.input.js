const axios = require('axios');

exports.login = (clientId, phone, code) => axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: clientId, connection: 'sms', grant_type: 'password', username: phone, password: code });
