const axios = require('axios');

const body = (phone, code) => ({ client_id: '4pply', connection: 'sms', grant_type: 'password', username: phone, password: code });

exports.verify = (phone, code) => axios.post.apply(axios, ['https://acme.example.auth0.com/oauth/ro', body(phone, code)]);
