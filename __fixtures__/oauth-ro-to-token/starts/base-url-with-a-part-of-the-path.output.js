const axios = require('axios');

const auth0 = axios.create({ baseURL: 'https://acme.example.auth0.com/oauth' });

exports.login = (phone, code) => auth0.post('/token', { client_id: 'k1osk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code });
