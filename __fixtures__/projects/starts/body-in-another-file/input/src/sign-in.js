import { login } from './login.js';

export const bySms = (phone, code) => login('sms', phone, code);
export const byEmail = (address, code) => login('email', address, code);
