angular.module('app').service('logins', function (angularAuth0) {
  this.login = function (phoneNumber, code, done) {
    angularAuth0.verifySMSCode({ phoneNumber: phoneNumber, code: code }, done);
  };
});
