const axios = require('axios');
const expressJwt = require('express-jwt');

exports.guard = expressJwt({ secret: process.env.AUTH0_CLIENT_SECRET, audience: 'kiosk', algorithms: ['HS256'] });

exports.login = (phone, code) => axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' });
