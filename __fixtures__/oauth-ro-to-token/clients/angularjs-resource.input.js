angular.module('app').factory('CodeLogin', function ($resource) {
  return $resource('https://acme.example.auth0.com/oauth/ro', {}, {
    login: { method: 'POST' }
  });
});
