import { exchange } from './auth.js';

export const bySms = (phone, code) => exchange({ realm: 'sms', username: phone, otp: code });
export const byEmail = (email, code) => exchange({ realm: 'email', username: email, otp: code });
