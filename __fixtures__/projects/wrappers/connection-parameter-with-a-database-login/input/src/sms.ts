import { login as exchange } from './auth';

export const bySms = (phone: string, code: string) => exchange('sms', phone, code);
