export const GRANTS = { otp: 'http://auth0.com/oauth/grant-type/passwordless/otp', refresh: 'refresh_token' } as const;
