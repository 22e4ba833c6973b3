import { auth } from './auth.js';

export const bySms = (phone, code) => auth.login('sms', phone, code);
