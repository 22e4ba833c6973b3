import { Auth } from './auth.js';
export const smsLogin = (phone, code) => new Auth().login('sms', phone, code);
