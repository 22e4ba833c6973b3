import { auth } from './auth.js';

export const bySms = (phone, code) => auth.login('sms', phone, code);
export const profile = (token) => auth.profile(token);
