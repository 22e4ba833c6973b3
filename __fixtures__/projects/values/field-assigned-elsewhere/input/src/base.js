import axios from 'axios';
export class Api { options = { connection: 'sms' }; login(username, password) { return axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'x', grant_type: 'password', connection: this.options.connection, username, password, scope: 'openid' }); } }
