const axios = require('axios');

exports.redeem = (phone, code) =>
  axios({
    baseURL: process.env.AUTH0_URL,
    url: '/oauth/ro',
    method: 'post',
    data: { client_id: 'cOpperMine', connection: 'sms', grant_type: 'password', username: phone, password: code },
  });
