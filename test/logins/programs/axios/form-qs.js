var axios = require('axios');
var qs = require('qs');

exports.login = function (phone, code) {
  return axios({
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    data: qs.stringify({
      client_id: process.env.AUTH0_CLIENT_ID,
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
      scope: 'openid',
      sso: false
    }),
    url: 'https://' + process.env.AUTH0_DOMAIN + '/oauth/ro'
  }).then(function (res) { return res.data; });
};
