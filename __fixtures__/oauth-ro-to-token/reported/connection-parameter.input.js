import axios from 'axios';

export function exchange(connection, username, password) {
  return axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection,
    username,
    password,
    scope: 'openid profile',
  });
}
