import axios from 'axios';

export class Auth0Client {
  #http;

  constructor(domain) {
    this.#http = axios.create({ baseURL: `https://${domain}` });
  }

  async login(connection, username, password) {
    const { data } = await this.#http.post('/oauth/ro', { client_id: process.env.AUTH0_CLIENT_ID, grant_type: 'password', connection, username, password, scope: 'openid' });
    return data;
  }
}
