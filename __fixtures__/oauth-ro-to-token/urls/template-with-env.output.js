require('dotenv').config();
const request = require('request');

module.exports = (phone, code, cb) => {
  request.post(`${process.env.AUTH0_PROTOCOL}://${process.env.AUTH0_DOMAIN}:${process.env.AUTH0_PORT || 443}/oauth/token`, {
    json: {
      client_id: process.env.AUTH0_CLIENT_ID,
      realm: 'sms',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: phone,
      otp: code,
    },
  }, cb);
};
