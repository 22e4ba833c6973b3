var unirest = require('unirest');
var response = { id: 'k1osk' };

exports.login = function (phone, code, done) {
  unirest.post('https://acme.example.auth0.com/oauth/ro').send({ client_id: response.id, connection: 'sms', grant_type: 'password', username: phone, password: code }).end(done);
};
