import { authPost } from './api.js';
export const byEmail = (email, code) => authPost('/oauth/token', { realm: 'email', username: email, otp: code });
