import { Auth } from './auth';

export const bySms = (phone: string, code: string) => Auth.login('sms', phone, code);
