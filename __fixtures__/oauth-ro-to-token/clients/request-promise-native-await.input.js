const rp = require('request-promise-native');

class TokenService {
  constructor({ domain, clientId }) {
    this.domain = domain;
    this.clientId = clientId;
  }

  async fromSms(phone, code) {
    const body = await rp.post(`https://${this.domain}/oauth/ro`, {
      form: {
        client_id: this.clientId,
        connection: 'sms',
        grant_type: 'password',
        username: phone,
        password: code,
      },
    });
    return JSON.parse(body);
  }
}

module.exports = TokenService;
