angular.module('app').factory('login', function ($http, SETTINGS) {
  return {
    verify: function (phone, code) {
      return $http.post(SETTINGS.auth0 + '/oauth/token', { client_id: SETTINGS.id, realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code });
    },
    startLogin: function (phone) {
      return $http.post(SETTINGS.auth0 + '/passwordless/start', { client_id: SETTINGS.id, connection: 'sms', phone_number: phone, send: 'code' });
    }
  };
});
