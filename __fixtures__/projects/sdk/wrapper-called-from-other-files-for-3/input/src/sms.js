import { login } from './login.js';

export const bySms = (phone, code) => login({ username: phone, password: code, connection: 'sms' });
