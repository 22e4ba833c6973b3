const axios = require('axios');
const expressJwt = require('express-jwt');

exports.guard = expressJwt({ secret: process.env.AUTH0_CLIENT_SECRET, audience: 'kiosk', algorithms: ['HS256'] });

exports.login = (phone, code) => axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' });
