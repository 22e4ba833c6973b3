'use strict';

const got = require('got');

const domain = process.env.AUTH0_DOMAIN;

exports.login = (phone, code) => {
  return got.post(`https://${domain}/oauth/ro`, {
    json: true,
    body: {
      client_id: process.env.AUTH0_CLIENT_ID,
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
      scope: 'openid'
    }
  }).then(res => res.body);
};
