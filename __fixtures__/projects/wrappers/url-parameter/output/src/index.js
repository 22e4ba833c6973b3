import { send } from './http.js';

export const login = (phone, code) => send('https://acme.auth0.com/oauth/token', phone, code);
