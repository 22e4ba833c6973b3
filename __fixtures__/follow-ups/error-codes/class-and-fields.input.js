import axios from 'axios';

export class Session {
  failure = undefined;

  async login(phone, code) {
    try {
      this.tokens = (await axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' })).data;
    } catch (error) {
      this.failure = error;
    }
  }

  get message() {
    return this.failure && this.failure.response.data.error === 'invalid_user_password' ? 'wrong code' : '';
  }
}
