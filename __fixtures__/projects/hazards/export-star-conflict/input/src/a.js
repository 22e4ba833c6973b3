export const CONNECTION = 'sms';
