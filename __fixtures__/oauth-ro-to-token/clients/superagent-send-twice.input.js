var request = require('superagent');

module.exports = function (phone, code, cb) {
  request
    .post('https://acme.example.auth0.com/oauth/ro')
    .send({ client_id: 'aRcade64', connection: 'sms', grant_type: 'password' })
    .send({ username: phone, password: code })
    .end(function (err, res) {
      cb(err, res && res.body);
    });
};
