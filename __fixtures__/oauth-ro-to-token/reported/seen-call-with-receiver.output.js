const axios = require('axios');

exports.verify = function (phone, code) {
  return axios.post.call(axios, 'https://acme.example.auth0.com/oauth/token', {
    client_id: 'c4ll',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code
  });
};
