import { Auth } from './auth';

const auth = new Auth();

export const call = (method: keyof Auth, args: [string, string, string]) => auth[method](...args);
export const bySms = (phone: string, code: string) => auth.login('sms', phone, code);
