import axios from 'axios';

export class Endpoints {
  static readonly LOGIN = 'https://acme.example.auth0.com/oauth/ro';
}

export const byCode = (email: string, code: string) =>
  axios.post(Endpoints.LOGIN, {
    client_id: 'hUntingLodge',
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code,
  });
