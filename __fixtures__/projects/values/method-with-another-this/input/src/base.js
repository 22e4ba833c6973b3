import axios from 'axios';
export const Auth = {
  connection: 'sms',
  login(username, password) { return axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'x', grant_type: 'password', connection: this.connection, username, password, scope: 'openid' }); },
};
