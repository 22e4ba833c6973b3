angular.module('login', [])
  .constant('AUTH0', { domain: 'acme.example.auth0.com', clientId: 'nAt1veCl1entOfAcme000000000000000' })
  .factory('session', ['$http', 'AUTH0', function ($http, AUTH0) {
    return {
      login: function (phone, code) {
        return $http.post('https://' + AUTH0.domain + '/oauth/ro', {
          client_id: AUTH0.clientId,
          connection: 'sms',
          grant_type: 'password',
          username: phone,
          password: code,
          scope: 'openid'
        }).then(function (response) {
          return response.data;
        });
      }
    };
  }]);

function login(phone, code) {
  return angular.injector(['ng', 'login']).get('session').login(phone, code);
}
