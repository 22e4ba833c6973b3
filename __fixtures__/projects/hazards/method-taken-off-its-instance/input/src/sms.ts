import { Auth } from './auth';

export const bySms = (phone: string, code: string) => new Auth().login('sms', phone, code);
