var unirest = require('unirest');
var response = { id: 'k1osk' };

exports.login = function (phone, code, done) {
  unirest.post('https://acme.example.auth0.com/oauth/token').send({ client_id: response.id, realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code }).end(done);
};
