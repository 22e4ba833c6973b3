import axios from 'axios';

export abstract class Exchange {
  abstract get connection(): string;

  login(username: string, code: string) {
    return axios.post('https://acme.example.auth0.com/oauth/ro', {
      client_id: 'k3yL1meKiosk',
      grant_type: 'password',
      connection: this.connection,
      username,
      password: code,
    });
  }
}
