import axios from 'axios';

export abstract class Exchange {
  protected readonly connection: string = 'sms';

  exchange(username: string, code: string) {
    return axios.post('https://acme.example.auth0.com/oauth/ro', {
      client_id: 'pr0t3ct3d',
      connection: this.connection,
      grant_type: 'password',
      username,
      password: code,
    });
  }
}
