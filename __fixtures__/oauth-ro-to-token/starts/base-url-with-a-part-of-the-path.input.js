const axios = require('axios');

const auth0 = axios.create({ baseURL: 'https://acme.example.auth0.com/oauth' });

exports.login = (phone, code) => auth0.post('/ro', { client_id: 'k1osk', connection: 'sms', grant_type: 'password', username: phone, password: code });
