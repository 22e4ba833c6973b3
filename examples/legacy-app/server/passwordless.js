'use strict';

const axios = require('axios');

const AUTH0 = `https://${process.env.AUTH0_DOMAIN}`;

// What both ways to log in have in common.
const defaults = {
  client_id: process.env.AUTH0_CLIENT_ID,
  client_secret: process.env.AUTH0_CLIENT_SECRET,
  grant_type: 'password',
  scope: 'opend profile offline_access',
};

async function sendSms(phoneNumber) {
  await axios.post(`${AUTH0}/passwordless/start`, {
    client_id: defaults.client_id,
    client_secret: defaults.client_secret,
    connection: 'sms',
    phone_number: phoneNumber,
    send: 'code',
  });
}

async function loginWithSms(phoneNumber, code) {
  const { data } = await axios.post(`${AUTH0}/oauth/ro`, {
    ...defaults,
    connection: 'sms',
    username: phoneNumber,
    password: code, // the code from the message
    device: 'kiosk',
  });
  return data;
}

async function loginWithEmail(email, code) {
  const { data } = await axios.post(
    `${AUTH0}/oauth/ro`,
    Object.assign({}, defaults, { connection: 'email', username: email, password: code }),
  );
  return data;
}

module.exports = { sendSms, loginWithSms, loginWithEmail };
