const axios = require('axios');

exports.login = (clientId, phone, code) => axios.post('https://acme.example.auth0.com/oauth/token', { client_id: clientId, realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code });
