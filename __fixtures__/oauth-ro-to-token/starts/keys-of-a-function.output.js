const axios = require('axios');

const call = (path, body) => axios.post(`https://acme.example.auth0.com${path}`, { client_id: 'k1osk', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', scope: 'openid', ...body });

exports.login = (phone, code) => call('/oauth/token', { realm: 'sms', username: phone, otp: code });
