import { login } from './login.js';

export const bySms = (phone, code) => login({ username: phone, otp: code, realm: 'sms' });
