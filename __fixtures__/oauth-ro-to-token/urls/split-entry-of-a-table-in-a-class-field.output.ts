import axios from 'axios';

export class Login {
  private readonly endpoints = { ro: 'https://acme.example.auth0.com/oauth/ro', token: 'https://acme.example.auth0.com/oauth/token' };

  byPassword(username: string, password: string) {
    return axios.post(this.endpoints.ro, { client_id: 'sIlkMill', connection: 'members', grant_type: 'password', username, password });
  }

  byCode(phone: string, code: string) {
    return axios.post(this.endpoints.token, { client_id: 'sIlkMill', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code });
  }
}
