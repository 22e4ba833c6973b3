import { login } from './login.js';

export const byEmail = (email, code) => login({ username: email, otp: code, realm: 'email', scope: 'openid' });
