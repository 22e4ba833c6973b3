var Promise = require('bluebird');
var request = Promise.promisifyAll(require('request'));

module.exports = function (email, code) {
  return request.postAsync({
    url: 'https://acme.example.auth0.com/oauth/ro',
    json: {
      client_id: 'bOwlingAlley',
      connection: 'email',
      grant_type: 'password',
      username: email,
      password: code
    }
  }).then(function (response) {
    return response.body;
  });
};
