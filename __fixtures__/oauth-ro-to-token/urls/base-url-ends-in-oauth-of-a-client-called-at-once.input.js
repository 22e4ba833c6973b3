const axios = require('axios');

exports.redeem = (domain, phone, code) =>
  axios.create({ baseURL: `https://${domain}/oauth` })({
    method: 'post',
    url: '/ro',
    data: { client_id: 'cOpperMine', connection: 'sms', grant_type: 'password', username: phone, password: code },
  });
