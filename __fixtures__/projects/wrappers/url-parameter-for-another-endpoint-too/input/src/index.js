import { send } from './http.js';

export const login = (phone, code) => send('https://acme.auth0.com/oauth/ro', phone, code);
export const other = (phone, code) => send('https://login.example.com/token', phone, code);
