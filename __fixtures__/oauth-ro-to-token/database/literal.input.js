import axios from 'axios';

export const login = (username, password) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'd4t4b4se',
    connection: 'Username-Password-Authentication',
    grant_type: 'password',
    username,
    password,
    scope: 'openid profile',
  });
