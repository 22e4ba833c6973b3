import axios from 'axios';

export class LoginApi {
  constructor(protected readonly domain: string) {}

  loginUrl(): string {
    return `https://${this.domain}/oauth/ro`;
  }

  verify(phone: string, code: string) {
    return axios.post(this.loginUrl(), {
      client_id: '0v3rr1d3',
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
    });
  }
}
