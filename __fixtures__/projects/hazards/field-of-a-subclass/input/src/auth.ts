import axios from 'axios';

export class Auth {
  protected readonly connection: string = 'sms';

  login(username: string, password: string) {
    return axios.post('https://acme.auth0.com/oauth/ro', { client_id: 'abc', grant_type: 'password', connection: this.connection, username, password });
  }
}
