import { login } from './login.js';

export const byEmail = (email, code) => login({ username: email, password: code, connection: 'email', scope: 'openid' });
