import { AuthApi } from './auth-api.js';
export const smsLogin = (phone, code) => new AuthApi({ logger: console }).login('sms', phone, code);
