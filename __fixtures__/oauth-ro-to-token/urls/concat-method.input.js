var request = require('superagent');

var host = 'https://acme.example.auth0.com';

exports.login = function (phone, code) {
  return request.post(host.concat('/oauth/ro')).send({
    client_id: 'sHepherd',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code
  });
};
