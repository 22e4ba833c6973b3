angular.module('app').factory('session', ['$http', 'AUTH0_DOMAIN', function ($http, AUTH0_DOMAIN) {
  return {
    login: function (phone, code) {
      return $http({
        method: 'POST',
        url: 'https://' + AUTH0_DOMAIN + '/oauth/ro',
        data: {
          client_id: 'oRchardApp',
          connection: 'sms',
          grant_type: 'password',
          username: phone,
          password: code,
          device: 'ionic',
          scope: 'openid offline_access'
        }
      }).then(function (response) {
        return response.data;
      });
    }
  };
}]);
