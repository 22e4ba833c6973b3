import axios from 'axios';

export class SmsLogin {
  private readonly connection = 'sms';

  login(phone: string, code: string) {
    return axios.post('https://acme.example.auth0.com/oauth/ro', {
      client_id: 'k3yL1meKiosk',
      grant_type: 'password',
      connection: this.connection,
      username: phone,
      password: code,
    });
  }
}
