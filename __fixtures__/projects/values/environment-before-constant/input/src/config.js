export const config = { loginUrl: process.env.LOGIN_URL || 'https://acme.auth0.com/oauth/ro' };
