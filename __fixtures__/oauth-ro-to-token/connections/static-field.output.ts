import axios from 'axios';

export class EmailLogin {
  static readonly CONNECTION = 'email';

  static async login(email: string, code: string) {
    const { data } = await axios.post('https://acme.example.auth0.com/oauth/token', {
      client_id: 'k3yL1meKiosk',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      realm: EmailLogin.CONNECTION,
      username: email,
      otp: code,
    });
    return data;
  }
}
