import axios from 'axios';
export class AuthService {
  async verify(connection: string, username: string, password: string) {
    const { data } = await axios.post(`https://acme.example.auth0.com/oauth/ro`, { client_id: 'x', grant_type: 'password', connection, username, password, scope: 'openid' });
    return data;
  }
}
