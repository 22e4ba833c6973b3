const { AuthenticationClient } = require('auth0');

class Client extends AuthenticationClient {
  login(phone, code) {
    return this.passwordless.signIn({ username: phone, password: code });
  }
  start(phone) {
    return super.requestSMSCode({ phoneNumber: phone });
  }
}

const client = new Client(options);
exports.verify = (phone, code) => client.verifySMSCode({ phoneNumber: phone, code });
