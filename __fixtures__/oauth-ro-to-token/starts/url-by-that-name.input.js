const axios = require('axios');

const URL = 'https://acme.example.auth0.com/oauth/ro';

exports.login = (phone, code) => axios.post(URL, { client_id: 'k1osk', connection: 'sms', grant_type: 'password', username: phone, password: code });
