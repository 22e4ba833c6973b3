import { login } from './auth.js';

export const bySms = (phone, code) => login('sms', phone, code);
export const any = (args) => login(...args);
