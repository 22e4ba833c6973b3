import { login } from './http.js';

export const bySms = (phone, code) => login({ realm: 'sms', username: phone, otp: code });
