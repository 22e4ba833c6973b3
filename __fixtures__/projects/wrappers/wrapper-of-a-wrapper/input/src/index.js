import { login } from './auth.js';

export const bySms = (phone, code) => login('sms', phone, code);
export const byEmail = (email, code) => login('email', email, code);
