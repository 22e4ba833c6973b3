import axios from 'axios';

const gateway = axios.create({ baseURL: 'https://gateway.example.com/auth' });

export const verify = (email: string, code: string) =>
  axios.post(`https://gateway.example.com/auth/v1/oauth/ro`, {
    client_id: 'g4t3w4y',
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code,
  });

export const profile = () => gateway.get('/me');
