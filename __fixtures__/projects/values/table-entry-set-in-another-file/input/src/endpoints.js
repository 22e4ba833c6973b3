export const endpoints = { login: 'https://acme.auth0.com/oauth/ro' };
