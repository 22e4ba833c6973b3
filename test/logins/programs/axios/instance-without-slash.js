'use strict';

const axios = require('axios');

const http = axios.create();
http.defaults.baseURL = 'https://' + process.env.AUTH0_DOMAIN + '/';

exports.login = (phone, code) =>
  http({
    method: 'POST',
    url: 'oauth/ro',
    data: {
      client_id: process.env.AUTH0_CLIENT_ID,
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
      scope: 'openid',
    },
  }).then(({ data }) => data);
