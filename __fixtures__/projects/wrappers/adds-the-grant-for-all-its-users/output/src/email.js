import { login } from './http.js';

export const byEmail = (email, code) => login({ realm: 'email', username: email, otp: code });
