const { AuthenticationClient } = require('auth0');

class Client extends AuthenticationClient {
  login(phone, code) {
    return this.passwordless.signIn({ username: phone, otp: code, realm: 'sms' });
  }
  start(phone) {
    return super.requestSMSCode({ phoneNumber: phone });
  }
}

const client = new Client(options);
exports.verify = (phone, code) => client.verifySMSCode({ phoneNumber: phone, otp: code });
