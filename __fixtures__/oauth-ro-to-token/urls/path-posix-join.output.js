const path = require('path');
const got = require('got');

exports.redeem = (domain, phone, code) =>
  got.post('https://' + path.posix.join(domain, '/oauth/token'), {
    json: {
      client_id: 'gLider',
      realm: 'sms',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: phone,
      otp: code,
    },
  });
