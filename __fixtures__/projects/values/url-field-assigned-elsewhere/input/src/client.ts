import axios from 'axios';
export class Client {
  loginPath = '/oauth/ro';
  constructor(private readonly host: string) {}
  login(username: string, password: string) { return axios.post(this.host + this.loginPath, { client_id: 'x', grant_type: 'password', connection: 'sms', username, password, scope: 'openid' }); }
}
