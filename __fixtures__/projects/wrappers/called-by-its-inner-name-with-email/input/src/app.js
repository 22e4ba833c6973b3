import { login } from './auth.js';

export const sms = (phone, code) => login('sms', phone, code);
