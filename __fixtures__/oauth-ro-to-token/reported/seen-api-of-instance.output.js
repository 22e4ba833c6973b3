export class LoginStore {
  constructor(api) {
    this.api = api;
  }

  verify(phone, code) {
    const payload = {
      client_id: '1nst4nc3',
      realm: 'sms',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: phone,
      otp: code,
    };
    return this.api.post('/oauth/token', payload);
  }

  resend(payload) {
    return this.api.post('/oauth/ro', payload);
  }
}
