function AuthService($http) {
  var service = this;

  service.verify = function (email, code) {
    return $http.post('https://acme.example.auth0.com/oauth/ro', {
      client_id: 'oRchardApp',
      connection: 'email',
      username: email,
      password: code
    });
  };
}

AuthService.$inject = ['$http'];
module.exports = AuthService;
