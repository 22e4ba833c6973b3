const axios = require('axios');

const BASE = 'https://acme.example.auth0.com';

let post = (path, body) => axios.post(BASE + path, body);
if (process.env.STAFF_KIOSK) {
  post = (path, body) => axios.post(BASE + path, { ...body, connection: 'staff-directory' });
}

exports.login = (phone, code) =>
  post('/oauth/ro', { client_id: 'kIosk17', connection: 'sms', grant_type: 'password', username: phone, password: code });
