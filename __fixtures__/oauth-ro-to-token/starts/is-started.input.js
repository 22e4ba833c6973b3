const axios = require('axios');

exports.login = (phone, code) => axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'k1osk', connection: 'sms', grant_type: 'password', username: phone, password: code });

// Sends the code.
exports.ask = (kind, to) => axios.post('https://acme.example.auth0.com/passwordless/start', { client_id: 'k1osk', connection: kind, send: 'code', ...to });
