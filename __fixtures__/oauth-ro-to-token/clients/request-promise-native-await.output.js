const rp = require('request-promise-native');

class TokenService {
  constructor({ domain, clientId }) {
    this.domain = domain;
    this.clientId = clientId;
  }

  async fromSms(phone, code) {
    const body = await rp.post(`https://${this.domain}/oauth/token`, {
      form: {
        client_id: this.clientId,
        realm: 'sms',
        grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
        username: phone,
        otp: code,
      },
    });
    return JSON.parse(body);
  }
}

module.exports = TokenService;
