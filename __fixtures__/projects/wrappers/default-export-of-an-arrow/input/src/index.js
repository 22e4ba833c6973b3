import exchange from './login.js';

export const bySms = (phone, code) => exchange('sms', phone, code);
