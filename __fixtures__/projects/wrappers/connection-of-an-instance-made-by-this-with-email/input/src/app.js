import { Auth } from './auth.js';

export const sms = (phone, code) => new Auth('sms').login(phone, code);
