export const EMAIL = 'email';
export const OTP = 'http://auth0.com/oauth/grant-type/passwordless/otp';
