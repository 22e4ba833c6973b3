import { register } from 'plugins';
import { login } from './auth.js';

export const bySms = (phone, code) => login('sms', phone, code);
register('login', login);
