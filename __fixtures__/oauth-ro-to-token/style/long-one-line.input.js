const axios = require('axios');

exports.login = (phone, code) => axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'k3yL1meKiosk', client_secret: process.env.AUTH0_CLIENT_SECRET, response_type: 'token', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid profile email phone address offline_access', device: 'kiosk-at-the-entrance-of-the-hall', audience: 'https://api.acme.example.com/v1' }, { headers: { 'x-request-language': 'de-AT', 'x-correlation': Math.random().toString(36).slice(2) } });
