import axios from 'axios';

export class Login {
  private readonly options = { connection: 'sms' };

  configure(options: { connection?: string }) {
    Object.assign(this.options, options);
  }

  verify(username: string, secret: string) {
    return axios.post('https://acme.example.auth0.com/oauth/ro', {
      client_id: 'k3yL1meKiosk', grant_type: 'password', connection: this.options.connection, username, password: secret,
    });
  }
}
