const { AuthenticationClient } = require('auth0');

function Login(options) {
  this.client = new AuthenticationClient(options);
}

Login.prototype.byCode = function (phone, code) {
  return this.client.passwordless.signIn({ username: phone, password: code });
};

module.exports = Login;
