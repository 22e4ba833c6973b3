angular.module('app').factory('login', function ($http, SETTINGS) {
  return {
    verify: function (phone, code) {
      return $http.post(SETTINGS.auth0 + '/oauth/ro', { client_id: SETTINGS.id, connection: 'sms', grant_type: 'password', username: phone, password: code });
    }
  };
});
