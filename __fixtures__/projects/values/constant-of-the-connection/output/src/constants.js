export const CONNECTION = 'sms';
export const CLIENT_ID = 'abc';
export const GRANT = 'http://auth0.com/oauth/grant-type/passwordless/otp';
