import axios from 'axios';
import { Base } from './base';
export class Auth extends Base {
  constructor() { super(); this.settings = { connection: 'sms' }; }
  login(u, p) { return axios.post('https://acme.auth0.com/oauth/ro', { client_id: 'c', connection: this.settings.connection, grant_type: 'password', username: u, password: p }); }
}
