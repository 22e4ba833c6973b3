import axios from 'axios';

export class EmailLogin {
  static readonly CONNECTION = 'email';

  static async login(email: string, code: string) {
    const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', {
      client_id: 'k3yL1meKiosk',
      grant_type: 'password',
      connection: EmailLogin.CONNECTION,
      username: email,
      password: code,
    });
    return data;
  }
}
