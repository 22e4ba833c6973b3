import axios from 'axios';

export class LoginService {
  constructor(private readonly connection: string) {}

  login(username: string, password: string) {
    return axios.post('https://acme.auth0.com/oauth/ro', { client_id: 'abc', grant_type: 'password', connection: this.connection, username, password });
  }
}
