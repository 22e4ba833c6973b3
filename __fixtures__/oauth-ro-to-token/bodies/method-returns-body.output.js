const rp = require('request-promise');

class Passwordless {
  constructor(clientId) {
    this.clientId = clientId;
  }

  body(phone, code) {
    const params = {
      client_id: this.clientId,
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      realm: 'sms',
      username: phone,
    };
    params.otp = code;
    return params;
  }

  verify(phone, code) {
    return rp.post('https://acme.example.auth0.com/oauth/token', { json: this.body(phone, code) });
  }
}

new Passwordless('k3yL1meKiosk').verify('+15550100001', '123456');
