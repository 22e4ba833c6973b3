import axios from 'axios';

class Login {
  private connection = 'sms';

  set(key: string, value: string) {
    (this as any)[key] = value;
  }

  verify(username: string, secret: string) {
    return axios.post('https://acme.example.auth0.com/oauth/ro', {
      client_id: 'k3yL1meKiosk', grant_type: 'password', connection: this.connection, username, password: secret,
    });
  }
}

export const login = new Login();
