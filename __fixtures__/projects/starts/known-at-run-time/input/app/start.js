const axios = require('axios');

exports.start = (connection, recipient) => axios.post('https://acme.example.auth0.com/passwordless/start', { client_id: 'k1osk', connection, ...recipient, send: 'code' });
