'use strict';

const got = require('got');

module.exports = (username, code) =>
  got.post(`https://${process.env.AUTH0_DOMAIN}/oauth/ro`, {
    json: {
      client_id: process.env.AUTH0_CLIENT_ID,
      connection: process.env.AUTH0_CONNECTION || 'sms',
      grant_type: 'password',
      username,
      password: code,
    },
  }).json();
