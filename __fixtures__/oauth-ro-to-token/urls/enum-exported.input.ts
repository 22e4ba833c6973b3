import axios from 'axios';

export enum Endpoint {
  Login = 'https://acme.example.auth0.com/oauth/ro',
}

export const byCode = (email: string, code: string) =>
  axios.post(Endpoint.Login, {
    client_id: 'rOpeway',
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code,
  });
