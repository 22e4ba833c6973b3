import { login } from './auth.js';

export const bySms = (phone, code) => login({ connection: 'sms', username: phone, code });
export const byPassword = (user, secret) => login({ code: secret, connection: 'staff', username: user });
