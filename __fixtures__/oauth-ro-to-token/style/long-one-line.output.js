const axios = require('axios');

exports.login = (phone, code) => axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'k3yL1meKiosk', client_secret: process.env.AUTH0_CLIENT_SECRET, realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid profile email phone address offline_access', audience: 'https://api.acme.example.com/v1' }, { headers: { 'x-request-language': 'de-AT', 'x-correlation': Math.random().toString(36).slice(2) } });
