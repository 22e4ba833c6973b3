import axios from 'axios';

export class Login {
  private readonly options = { connection: 'sms' };

  verify(phone: string, code: string) {
    console.log('login by', this.options.connection);
    return axios.post('https://acme.example.auth0.com/oauth/ro', {
      client_id: 'k3yL1meKiosk', grant_type: 'password', connection: this.options.connection, username: phone, password: code,
    });
  }
}
