function SessionService($http, $httpParamSerializerJQLike) {
  this.login = function (email, code) {
    return $http({
      method: 'POST',
      url: 'https://acme.example.auth0.com/oauth/ro',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      data: $httpParamSerializerJQLike({
        client_id: 'nAt1veCl1entOfAcme000000000000000',
        connection: 'email',
        grant_type: 'password',
        username: email,
        password: code,
        scope: 'openid'
      })
    }).then(function (response) { return response.data; });
  };
}
SessionService.$inject = ['$http', '$httpParamSerializerJQLike'];

angular.module('session', []).service('session', SessionService);

function login(email, code) {
  return angular.injector(['ng', 'session']).get('session').login(email, code);
}
