const axios = require('axios');

const URL = 'https://acme.example.auth0.com/oauth/token';

exports.login = (phone, code) => axios.post(URL, { client_id: 'k1osk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code });
