import axios from 'axios';

export class LoginClient {
  endpoint = 'https://acme.example.auth0.com/oauth/ro';

  redeem(phone, code) {
    return axios.post(this.endpoint, {
      client_id: 'vIolinMaker',
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
    });
  }
}
