import { post } from './http.js';

export function login(credentials) {
  return post('https://acme.example.auth0.com/oauth/ro', credentials).then(({ id_token }) => id_token);
}
