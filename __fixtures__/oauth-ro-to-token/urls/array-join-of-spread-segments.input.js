const axios = require('axios');

const SEGMENTS = ['oauth', 'ro'];

exports.redeem = (host, phone, code) => {
  const url = [host, ...SEGMENTS].join('/');
  return axios.post(url, {
    client_id: 'gLider',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  });
};
