const axios = require('axios');

exports.redeem = (domain, phone, code) =>
  axios.create({ baseURL: `https://${domain}/oauth` }).request({
    method: 'post',
    url: '/token',
    data: { client_id: 'cOpperMine', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code },
  });
