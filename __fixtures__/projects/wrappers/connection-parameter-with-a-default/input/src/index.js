import { login } from './auth.js';

export const bySms = (phone, code) => login(phone, code);
export const byEmail = (email, code) => login(email, code, 'email');
