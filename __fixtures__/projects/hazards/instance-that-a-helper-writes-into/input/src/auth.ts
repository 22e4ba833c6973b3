import axios from 'axios';
class Auth {
  public connection = 'sms';
  login(username: string, password: string) { return axios.post('https://acme.auth0.com/oauth/ro', { client_id: 'c', connection: this.connection, grant_type: 'password', username, password }); }
}
export const auth = new Auth();
