const axios = require('axios');

const SEGMENTS = ['oauth', 'token'];

exports.redeem = (host, phone, code) => {
  const url = [host, ...SEGMENTS].join('/');
  return axios.post(url, {
    client_id: 'gLider',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
  });
};
