import axios from 'axios';

export class Login {
  private readonly endpoints = { ro: 'https://acme.example.auth0.com/oauth/ro' };

  byPassword(username: string, password: string) {
    return axios.post(this.endpoints.ro, { client_id: 'sIlkMill', connection: 'members', grant_type: 'password', username, password });
  }

  byCode(phone: string, code: string) {
    return axios.post(this.endpoints.ro, { client_id: 'sIlkMill', connection: 'sms', grant_type: 'password', username: phone, password: code });
  }
}
