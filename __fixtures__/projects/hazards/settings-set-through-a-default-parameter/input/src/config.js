export const config = { connection: 'sms' };
