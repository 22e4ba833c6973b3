import axios from 'axios';
import { Configurable } from 'some-base';
export class Auth extends Configurable {
  options = { connection: 'sms' };
  login(u, p) { return axios.post('https://acme.auth0.com/oauth/ro', { client_id: 'c', connection: this.options.connection, grant_type: 'password', username: u, password: p }); }
}
