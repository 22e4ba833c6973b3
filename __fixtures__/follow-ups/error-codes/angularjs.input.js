angular.module('kiosk').factory('login', function ($http, $q) {
  return function login(phone, code) {
    var deferred = $q.defer();
    $http
      .post('https://acme.example.auth0.com/oauth/ro', { client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' })
      .success(function (tokens) {
        deferred.resolve(tokens);
      })
      .error(function (data, status) {
        if (status === 401) return deferred.reject('wrong code');
        deferred.reject(data);
      });
    return deferred.promise.then(null, function (reason) {
      return reason.error === 'invalid_user_password' ? 'wrong code' : reason;
    });
  };
});
