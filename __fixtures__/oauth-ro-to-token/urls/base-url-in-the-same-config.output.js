const axios = require('axios');

exports.redeem = (phone, code) =>
  axios({
    baseURL: process.env.AUTH0_URL,
    url: '/oauth/token',
    method: 'post',
    data: { client_id: 'cOpperMine', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code },
  });
