export const HOST = 'https://acme.auth0.com';
