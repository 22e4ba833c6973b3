var request = require('superagent');

module.exports = function (phone, code) {
  return request.post('HTTPS://ACME.EXAMPLE.AUTH0.COM/oauth/token').send({
    client_id: 'wIndmill',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code
  });
};
