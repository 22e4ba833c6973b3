import axios from 'axios';

export class Login {
  private readonly options = { connection: 'sms' };

  set(key: string, value: string) {
    (this.options as Record<string, string>)[key] = value;
  }

  verify(username: string, secret: string) {
    return axios.post('https://acme.example.auth0.com/oauth/ro', {
      client_id: 'k3yL1meKiosk', grant_type: 'password', connection: this.options.connection, username, password: secret,
    });
  }
}
