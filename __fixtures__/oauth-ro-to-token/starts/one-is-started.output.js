const axios = require('axios');

const url = process.env.AUTH0_URL;

exports.start = (email) => axios.post(`${url}/passwordless/start`, { client_id: 'k1osk', connection: "email", email, send: 'code' });

exports.loginByEmail = (email, code) => axios.post(`${url}/oauth/token`, { client_id: 'k1osk', realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: email, otp: code });

exports.loginBySms = (phone, code) => axios.post(`${url}/oauth/token`, { client_id: 'k1osk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code });

exports.startLoginBySms = (phone) => axios.post(`${url}/passwordless/start`, { client_id: 'k1osk', connection: 'sms', phone_number: phone, send: 'code' });
