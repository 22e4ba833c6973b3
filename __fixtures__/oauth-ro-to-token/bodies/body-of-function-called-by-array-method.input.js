const axios = require('axios');

const bodyOf = ({ phone, code }) => ({ client_id: 'k3yL1meKiosk', grant_type: 'password', connection: 'sms', username: phone, password: code });

exports.loginAll = (attempts) => Promise.all(attempts.map((attempt) => axios.post('https://acme.example.auth0.com/oauth/ro', bodyOf(attempt))));
