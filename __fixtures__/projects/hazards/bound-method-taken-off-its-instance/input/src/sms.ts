import { store } from './store';

export const sms = (phone: string, code: string) => store.login('sms', phone, code);
