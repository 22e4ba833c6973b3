import axios from 'axios';

export const login = (username: string, password: string, connection = 'customers') =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'd3f4ult',
    connection,
    grant_type: 'password',
    username,
    password,
  });
