angular.module('acme').factory('login', function ($window) {
  var webAuth = new $window.auth0.WebAuth({ domain: 'acme.example.auth0.com', clientID: 'abc' });
  return function (phone, code, done) {
    webAuth.client.loginWithResourceOwner({ connection: 'sms', username: phone, password: code }, done);
  };
});
