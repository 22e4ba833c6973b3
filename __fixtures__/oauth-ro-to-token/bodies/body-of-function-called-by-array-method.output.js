const axios = require('axios');

const bodyOf = ({ phone, code }) => ({ client_id: 'k3yL1meKiosk', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code });

exports.loginAll = (attempts) => Promise.all(attempts.map((attempt) => axios.post('https://acme.example.auth0.com/oauth/token', bodyOf(attempt))));
