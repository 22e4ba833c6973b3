const axios = require('axios');

const AUTH0_URL = process.env.AUTH0_URL;
const CLIENT_ID = process.env.AUTH0_CLIENT_ID;

async function start(phone) {
  await axios.post(
    `${AUTH0_URL}/api/v2/users`,
    { connection: 'sms', phone_number: phone, email_verified: false },
    { headers: { Authorization: `Bearer ${process.env.AUTH0_API_TOKEN}` } },
  );
}

async function login(phone, code) {
  const { data } = await axios.post(`${AUTH0_URL}/oauth/ro`, { client_id: CLIENT_ID, connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' });
  return data;
}

module.exports = { start, login };
