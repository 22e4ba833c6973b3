import { auth } from './auth.js';

export const sms = (phone, code) => auth.login('sms', phone, code);
