angular.module('app').factory('session', ['$http', 'AUTH0_DOMAIN', function ($http, AUTH0_DOMAIN) {
  return {
    login: function (phone, code) {
      return $http({
        method: 'POST',
        url: 'https://' + AUTH0_DOMAIN + '/oauth/token',
        data: {
          client_id: 'oRchardApp',
          realm: 'sms',
          grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
          username: phone,
          otp: code,
          scope: 'openid offline_access'
        }
      }).then(function (response) {
        return response.data;
      });
    }
  };
}]);
