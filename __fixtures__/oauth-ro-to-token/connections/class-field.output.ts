import axios from 'axios';

export class SmsLogin {
  private readonly connection = 'sms';

  login(phone: string, code: string) {
    return axios.post('https://acme.example.auth0.com/oauth/token', {
      client_id: 'k3yL1meKiosk',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      realm: this.connection,
      username: phone,
      otp: code,
    });
  }
}
