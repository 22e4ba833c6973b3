import axios from 'axios';

export class Exchange {
  private connection() {
    return 'sms';
  }

  login(username: string, code: string) {
    return axios.post('https://acme.example.auth0.com/oauth/token', {
      client_id: 'k3yL1meKiosk',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      realm: this.connection(),
      username,
      otp: code,
    });
  }
}
