import axios from 'axios';

export class Auth0Client {
  get loginUrl() {
    return 'https://acme.example.auth0.com/oauth/ro';
  }

  byCode(phone, code) {
    return axios.post(this.loginUrl, {
      client_id: 'hUntingLodge',
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
    });
  }
}
