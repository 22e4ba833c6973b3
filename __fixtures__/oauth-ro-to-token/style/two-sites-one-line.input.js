const axios = require('axios');

exports.login = (p, e, c) => (p ? axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'k3yL1meKiosk', connection: 'sms', username: p, password: c }) : axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'k3yL1meKiosk', connection: 'email', username: e, password: c }));
