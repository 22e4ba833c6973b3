export * from './other.js';
export const RO_URL = 'https://acme.example.auth0.com/oauth/ro';
export const TOKEN_URL2 = 'https://acme.example.auth0.com/oauth/token';
