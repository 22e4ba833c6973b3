import axios from 'axios';

export class Auth {
  login(connection, username, password) {
    return axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'abc', grant_type: 'password', connection, username, password });
  }
}
