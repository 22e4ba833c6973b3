const axios = require('axios');

const BASE = 'https://acme.example.auth0.com';

const post = process.env.STAFF_KIOSK
  ? (path, body) => axios.post(BASE + path, { ...body, connection: 'staff-directory' })
  : (path, body) => axios.post(BASE + path, body);

exports.login = (phone, code) =>
  post('/oauth/ro', { client_id: 'kIosk17', connection: 'sms', grant_type: 'password', username: phone, password: code });
