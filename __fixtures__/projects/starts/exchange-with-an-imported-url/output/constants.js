export const EMAIL = 'email';
export const BASE = 'https://acme.example.auth0.com';
export const LOGIN = BASE + '/oauth/token';
