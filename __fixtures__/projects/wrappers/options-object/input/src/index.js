import { login } from './auth.js';

export const bySms = (phone, code) => login({ connection: 'sms', username: phone, code });
export const byEmail = (email, code) => login({ connection: 'email', username: email, code });
