import axios from 'axios';

export const login = (username: string, password: string) =>
  axios.post('https://acme.example.auth0.com/oauth/token', {
    client_id: '4ud13nc3',
    realm: 'customers',
    grant_type: 'http://auth0.com/oauth/grant-type/password-realm',
    username,
    password,
    audience: 'https://api.acme.example.com',
  });
