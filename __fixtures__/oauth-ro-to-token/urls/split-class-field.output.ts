import axios from 'axios';

export class Login {
  private readonly roUrl = 'https://acme.example.auth0.com/oauth/ro';
  private readonly tokenUrl = 'https://acme.example.auth0.com/oauth/token';
  private readonly clientId = 'sIlkMill';

  byCode(email: string, code: string) {
    return axios.post(this.tokenUrl, { client_id: this.clientId, realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: email, otp: code });
  }

  byPassword(username: string, password: string) {
    return axios.post(this.roUrl, { client_id: this.clientId, connection: 'members', grant_type: 'password', username, password });
  }
}
