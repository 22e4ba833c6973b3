const axios = require('axios');

const call = (path, body) => axios.post(`https://acme.example.auth0.com${path}`, { client_id: 'k1osk', grant_type: 'password', scope: 'openid', ...body });

exports.login = (phone, code) => call('/oauth/ro', { connection: 'sms', username: phone, password: code });
