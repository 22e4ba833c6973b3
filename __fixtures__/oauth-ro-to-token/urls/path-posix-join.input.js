const path = require('path');
const got = require('got');

exports.redeem = (domain, phone, code) =>
  got.post('https://' + path.posix.join(domain, '/oauth/ro'), {
    json: {
      client_id: 'gLider',
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
    },
  });
