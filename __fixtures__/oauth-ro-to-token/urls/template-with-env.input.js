require('dotenv').config();
const request = require('request');

module.exports = (phone, code, cb) => {
  request.post(`${process.env.AUTH0_PROTOCOL}://${process.env.AUTH0_DOMAIN}:${process.env.AUTH0_PORT || 443}/oauth/ro`, {
    json: {
      client_id: process.env.AUTH0_CLIENT_ID,
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
    },
  }, cb);
};
