angular.module('app', ['auth0']).controller('Login', function ($scope, auth) {
  $scope.login = function () {
    auth.signin({ phone: $scope.phone, passcode: $scope.code }, onSuccess, onError);
  };
  $scope.social = function () {
    auth.signin({ connection: 'google-oauth2' }, onSuccess, onError);
  };
});
