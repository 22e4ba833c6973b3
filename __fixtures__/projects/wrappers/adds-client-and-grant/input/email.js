import { authPost } from './api.js';
export const byEmail = (email, code) => authPost('/oauth/ro', { connection: 'email', username: email, password: code });
