var request = require('superagent');

module.exports = function (phone, code) {
  return request.post('HTTPS://ACME.EXAMPLE.AUTH0.COM/oauth/ro').send({
    client_id: 'wIndmill',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code
  });
};
