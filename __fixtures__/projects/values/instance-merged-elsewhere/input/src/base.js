import axios from 'axios';
class Api { connection = 'sms'; login(username, password) { return axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'x', grant_type: 'password', connection: this.connection, username, password, scope: 'openid' }); } }
export const api = new Api();
