import axios from 'axios';

export class Session {
  failure = undefined;

  async login(phone, code) {
    try {
      this.tokens = (await axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' })).data;
    } catch (error) {
      this.failure = error;
    }
  }

  get message() {
    return this.failure && this.failure.response.data.error === 'invalid_user_password' ? 'wrong code' : '';
  }
}
