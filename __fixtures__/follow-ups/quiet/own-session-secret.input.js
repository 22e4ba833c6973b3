const axios = require('axios');
const jwt = require('express-jwt');

exports.guard = jwt({ secret: process.env.SESSION_SECRET, algorithms: ['HS256'] });

exports.login = (phone, code) => axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' });
