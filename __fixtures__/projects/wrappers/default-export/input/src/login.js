import axios from 'axios';

export default function login(connection, username, password) {
  return axios.post('https://acme.auth0.com/oauth/ro', { client_id: 'abc', grant_type: 'password', connection, username, password });
}
