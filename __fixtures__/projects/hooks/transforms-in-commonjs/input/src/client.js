const axios = require('axios');

exports.auth0 = axios.create({ baseURL: 'https://acme.example.auth0.com' });
