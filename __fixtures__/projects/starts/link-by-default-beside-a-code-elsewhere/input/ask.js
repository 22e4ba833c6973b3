const axios = require('axios');

exports.ask = (email) => axios.post('https://acme.example.auth0.com/passwordless/start', { client_id: 'k1osk', connection: 'email', email });
