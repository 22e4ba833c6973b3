const axios = require('axios');

exports.login = (phone, code) => axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'k1osk', realm: 'kiosk', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code });
