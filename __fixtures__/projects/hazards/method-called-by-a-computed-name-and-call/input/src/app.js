import { Auth } from './auth.js';

const auth = new Auth();

export const sms = (phone, code) => auth.login('sms', phone, code);
export const run = (method, kind, user, secret) => auth[method].call(auth, kind, user, secret);
