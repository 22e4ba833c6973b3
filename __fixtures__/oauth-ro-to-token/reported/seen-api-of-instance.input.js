export class LoginStore {
  constructor(api) {
    this.api = api;
  }

  verify(phone, code) {
    const payload = {
      client_id: '1nst4nc3',
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
    };
    return this.api.post('/oauth/ro', payload);
  }

  resend(payload) {
    return this.api.post('/oauth/ro', payload);
  }
}
