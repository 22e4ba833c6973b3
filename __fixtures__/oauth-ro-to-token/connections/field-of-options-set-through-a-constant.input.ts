import axios from 'axios';
import { tenantConnection } from './tenant';

export class Login {
  private readonly options = { connection: 'sms' };

  useTenant() {
    const options = this.options;
    options.connection = tenantConnection();
  }

  verify(username: string, secret: string) {
    return axios.post('https://acme.example.auth0.com/oauth/ro', {
      client_id: 'k3yL1meKiosk', grant_type: 'password', connection: this.options.connection, username, password: secret,
    });
  }
}
