const axios = require('axios');

const AUTH0_URL = process.env.AUTH0_URL;
const client = { client_id: process.env.AUTH0_CLIENT_ID };

// Written after the names of the other endpoint, and of auth0.js.
async function start(phone) {
  await axios.post(`${AUTH0_URL}/passwordless/start`, {
    ...client,
    realm: 'sms',
    type: 'code',
    phone,
    device: 'kiosk', // one per shop
    scope: 'openid profile',
  });
}

async function login(phone, code) {
  const { data } = await axios.post(`${AUTH0_URL}/oauth/ro`, {
    ...client,
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
    scope: 'openid profile',
  });
  return data;
}

module.exports = { start, login };
