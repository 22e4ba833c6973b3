import axios from 'axios';
import { FromEnvironment } from './settings';

class CodeLogin {
  @FromEnvironment('AUTH0_CONNECTION')
  private connection = 'sms';

  login(username: string, code: string) {
    return axios.post('https://acme.example.auth0.com/oauth/ro', {
      client_id: 'k3yL1meKiosk',
      grant_type: 'password',
      connection: this.connection,
      username,
      password: code,
    });
  }
}

export const login = (username: string, code: string) => new CodeLogin().login(username, code);
