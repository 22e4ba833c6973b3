import axios from 'axios';

export function login({ connection, username, code }) {
  return axios.post('https://acme.auth0.com/oauth/ro', { client_id: 'abc', grant_type: 'password', connection, username, password: code });
}
