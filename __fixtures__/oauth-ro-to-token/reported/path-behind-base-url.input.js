import axios from 'axios';

const gateway = axios.create({ baseURL: 'https://gateway.example.com/auth/v1' });

export const verify = (email, code) =>
  gateway.post('/oauth/ro', {
    client_id: 'g4t3w4y',
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code,
  });
