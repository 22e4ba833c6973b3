import axios from 'axios';

export class Auth {
  login(connection: string, username: string, password: string) {
    const body = {
      client_id: 'k3yL1meKiosk',
      grant_type: 'password',
      connection,
      username,
      password,
    };
    return axios.post('https://acme.example.auth0.com/oauth/ro', body);
  }

  loginBySms(phone: string, code: string) {
    return this.login('sms', phone, code);
  }
}
