angular.module('acme').factory('login', function ($window) {
  var webAuth = new $window.auth0.WebAuth({ domain: 'acme.example.auth0.com', clientID: 'abc' });
  return function (phone, code, done) {
    webAuth.client.oauthToken({ realm: 'sms', username: phone, otp: code, grantType: 'http://auth0.com/oauth/grant-type/passwordless/otp' }, done);
  };
});
