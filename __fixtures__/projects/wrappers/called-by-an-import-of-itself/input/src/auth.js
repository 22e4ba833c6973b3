import axios from 'axios';
import * as self from './auth.js';

export function login(connection, username, password) {
  return axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'abc', grant_type: 'password', connection, username, password });
}

export const staffLogin = (user, secret) => self.login('staff', user, secret);
