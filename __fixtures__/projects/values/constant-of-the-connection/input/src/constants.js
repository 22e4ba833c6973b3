export const CONNECTION = 'sms';
export const CLIENT_ID = 'abc';
export const GRANT = 'password';
