import auth from './client.js';

export const start = (phone) => auth.requestSMSCode({ phoneNumber: phone });
