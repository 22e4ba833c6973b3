import axios from 'axios';

export class Login {
  private readonly roUrl = 'https://acme.example.auth0.com/oauth/ro';
  private readonly clientId = 'sIlkMill';

  byCode(email: string, code: string) {
    return axios.post(this.roUrl, { client_id: this.clientId, connection: 'email', grant_type: 'password', username: email, password: code });
  }

  byPassword(username: string, password: string) {
    return axios.post(this.roUrl, { client_id: this.clientId, connection: 'members', grant_type: 'password', username, password });
  }
}
