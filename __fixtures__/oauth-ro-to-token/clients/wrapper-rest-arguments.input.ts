import axios from 'axios';

const auth0 = axios.create({ baseURL: 'https://acme.example.auth0.com' });

const post = (...args: Parameters<typeof auth0.post>) => auth0.post(...args).then(({ data }) => data);

export const login = (email: string, code: string) =>
  post('/oauth/ro', {
    client_id: 'sKatePark',
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code,
  });
