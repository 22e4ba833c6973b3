import axios from 'axios';

export const login = (username, password) =>
  axios.post('https://acme.example.auth0.com/oauth/token', {
    client_id: 'd4t4b4se',
    realm: 'Username-Password-Authentication',
    grant_type: 'http://auth0.com/oauth/grant-type/password-realm',
    username,
    password,
    scope: 'openid profile',
  });
