import { login } from './http.js';

export const byEmail = (email, code) => login({ connection: 'email', username: email, password: code });
