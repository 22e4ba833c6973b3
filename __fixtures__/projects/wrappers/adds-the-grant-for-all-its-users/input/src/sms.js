import { login } from './http.js';

export const bySms = (phone, code) => login({ connection: 'sms', username: phone, password: code });
