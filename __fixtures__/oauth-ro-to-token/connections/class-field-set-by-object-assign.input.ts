import axios from 'axios';

interface Options {
  connection?: string;
}

export class Login {
  private readonly connection: string = 'sms';

  constructor(options: Options) {
    Object.assign(this, options);
  }

  verify(username: string, code: string) {
    return axios.post('https://acme.example.auth0.com/oauth/ro', {
      client_id: 'k3yL1meKiosk', grant_type: 'password', connection: this.connection, username, password: code,
    });
  }
}
