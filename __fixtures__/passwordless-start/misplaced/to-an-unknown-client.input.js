import { post } from './http.js';

export const start = (email) => post('https://acme.example.auth0.com/passwordless/start', { client_id: 'm0dern', connection: 'email', email, send: 'link', scope: 'openid' });
