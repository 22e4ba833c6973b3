var Promise = require('bluebird');
var request = Promise.promisifyAll(require('request'));

module.exports = function (email, code) {
  return request.postAsync({
    url: 'https://acme.example.auth0.com/oauth/token',
    json: {
      client_id: 'bOwlingAlley',
      realm: 'email',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: email,
      otp: code
    }
  }).then(function (response) {
    return response.body;
  });
};
