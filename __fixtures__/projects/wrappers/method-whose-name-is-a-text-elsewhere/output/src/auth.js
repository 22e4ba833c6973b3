import axios from 'axios';

export class Auth {
  login(connection, username, password) {
    return axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: connection, username, otp: password });
  }
}

export const auth = new Auth();
