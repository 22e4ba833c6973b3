import axios from 'axios';
export class AuthApi {
  constructor({ logger }) { this.logger = logger; }
  async login(connection, username, password) {
    const { data } = await axios.post('https://acme.auth0.com/oauth/ro', { client_id: process.env.AUTH0_CLIENT_ID, connection: connection, grant_type: 'password', username, password, scope: 'openid' });
    return data;
  }
}
