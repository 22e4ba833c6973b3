const axios = require('axios');

const url = process.env.AUTH0_URL;

exports.start = (email) => axios.post(`${url}/passwordless/start`, { client_id: 'k1osk', connection: "email", email, send: 'code' });

exports.loginByEmail = (email, code) => axios.post(`${url}/oauth/ro`, { client_id: 'k1osk', connection: 'email', grant_type: 'password', username: email, password: code });

exports.loginBySms = (phone, code) => axios.post(`${url}/oauth/ro`, { client_id: 'k1osk', connection: 'sms', grant_type: 'password', username: phone, password: code });
