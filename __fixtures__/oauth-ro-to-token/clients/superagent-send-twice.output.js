var request = require('superagent');

module.exports = function (phone, code, cb) {
  request
    .post('https://acme.example.auth0.com/oauth/token')
    .send({ client_id: 'aRcade64', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp' })
    .send({ username: phone, otp: code })
    .end(function (err, res) {
      cb(err, res && res.body);
    });
};
