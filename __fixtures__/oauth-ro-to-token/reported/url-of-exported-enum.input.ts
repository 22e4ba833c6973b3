import axios from 'axios';

export enum Path {
  Login = '/oauth/ro',
  Start = '/passwordless/start',
}

const http = axios.create({ baseURL: 'https://acme.example.auth0.com' });

export const verify = (email: string, code: string) =>
  http.post(Path.Login, {
    client_id: '3num',
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code,
  });
