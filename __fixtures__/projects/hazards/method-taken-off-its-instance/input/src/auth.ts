import axios from 'axios';

export class Auth {
  login = (connection: string, username: string, password: string) =>
    axios.post('https://acme.auth0.com/oauth/ro', { client_id: 'abc', grant_type: 'password', connection, username, password });
}
