const axios = require('axios');

const oauth = (path, params) =>
  axios.post('https://acme.example.auth0.com' + path, Object.assign({ grant_type: 'password', client_id: 'wAterMill' }, params));

exports.byPassword = (username, password) => oauth('/oauth/ro', { connection: 'members', username, password });

exports.byCode = (phone, code) => oauth('/oauth/token', { realm: 'sms', username: phone, otp: code, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp' });
