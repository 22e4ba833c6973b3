import axios from 'axios';

class Auth {
  private login(connection: string, username: string, password: string) {
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

  loginByEmail(email: string, code: string) {
    return this.login('email', email, code);
  }
}

export const auth = new Auth();
