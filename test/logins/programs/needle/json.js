const needle = require('needle');

exports.login = (phone, code) =>
  needle('post', `https://${process.env.AUTH0_DOMAIN}/oauth/ro`, {
    client_id: process.env.AUTH0_CLIENT_ID,
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
    scope: 'openid',
  }, { json: true }).then((response) => response.body);
