const axios = require('axios');

exports.ask = (email) => axios.post('https://acme.example.auth0.com/passwordless/start', { client_id: 'w3bsite', connection: 'email', email });
