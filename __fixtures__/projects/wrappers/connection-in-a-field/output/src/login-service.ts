import axios from 'axios';

export class LoginService {
  constructor(private readonly connection: string) {}

  login(username: string, password: string) {
    return axios.post('https://acme.auth0.com/oauth/token', { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: this.connection, username, otp: password });
  }
}
