import axios from 'axios';

export const login = (username: string, password: string) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: '4ud13nc3',
    connection: 'customers',
    grant_type: 'password',
    username,
    password,
  });
