import { exchange } from './auth.js';

export const bySms = (phone, code) => exchange({ connection: 'sms', username: phone, password: code });
export const byEmail = (email, code) => exchange({ connection: 'email', username: email, password: code });
