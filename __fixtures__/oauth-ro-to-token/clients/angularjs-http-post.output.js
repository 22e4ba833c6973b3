function AuthService($http) {
  var service = this;

  service.verify = function (email, code) {
    return $http.post('https://acme.example.auth0.com/oauth/token', {
      client_id: 'oRchardApp',
      realm: 'email',
      username: email,
      otp: code,
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp'
    });
  };
}

AuthService.$inject = ['$http'];
module.exports = AuthService;
