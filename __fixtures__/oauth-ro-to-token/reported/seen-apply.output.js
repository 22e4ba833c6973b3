const axios = require('axios');

const body = (phone, code) => ({ client_id: '4pply', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code });

exports.verify = (phone, code) => axios.post.apply(axios, ['https://acme.example.auth0.com/oauth/token', body(phone, code)]);
