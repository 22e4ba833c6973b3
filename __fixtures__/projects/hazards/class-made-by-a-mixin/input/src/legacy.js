import axios from 'axios';
export const Legacy = (Base) => class extends Base {
  connection = 'sms';
  async login(username, password) {
    const { data } = await axios.post('https://acme.auth0.com/oauth/ro', { client_id: process.env.AUTH0_CLIENT_ID, connection: this.connection, grant_type: 'password', username, password, scope: 'openid' });
    return data;
  }
};
