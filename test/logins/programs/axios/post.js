const axios = require('axios');

const AUTH0_URL = process.env.AUTH0_URL;

async function start(phoneNumber) {
  const { data } = await axios.post(`${AUTH0_URL}/passwordless/start`, {
    client_id: process.env.AUTH0_CLIENT_ID,
    connection: 'sms',
    phone_number: phoneNumber,
    send: 'code',
  });
  return data;
}

async function login(phoneNumber, code) {
  const { data } = await axios.post(`${AUTH0_URL}/oauth/ro`, {
    client_id: process.env.AUTH0_CLIENT_ID,
    connection: 'sms',
    grant_type: 'password',
    username: phoneNumber,
    password: code,
    scope: 'openid',
  });
  return data;
}

module.exports = { start, login };
