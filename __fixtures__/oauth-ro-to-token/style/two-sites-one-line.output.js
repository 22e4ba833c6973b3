const axios = require('axios');

exports.login = (p, e, c) => (p ? axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'k3yL1meKiosk', realm: 'sms', username: p, otp: c, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp' }) : axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'k3yL1meKiosk', realm: 'email', username: e, otp: c, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp' }));
