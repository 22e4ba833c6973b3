const axios = require('axios');

const oauth = (path, params) =>
  axios.post('https://acme.example.auth0.com' + path, Object.assign({ grant_type: 'password', client_id: 'wAterMill' }, params));

exports.byPassword = (username, password) => oauth('/oauth/ro', { connection: 'members', username, password });

exports.byCode = (phone, code) => oauth('/oauth/ro', { connection: 'sms', username: phone, password: code });
