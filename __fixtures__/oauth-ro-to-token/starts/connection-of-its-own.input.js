const axios = require('axios');

exports.login = (phone, code) => axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'k1osk', connection: 'kiosk', grant_type: 'password', username: phone, password: code });
