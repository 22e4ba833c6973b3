import auth from './client.js';

export const start = (phone) => auth.passwordless.sendSMS({ phone_number: phone });
