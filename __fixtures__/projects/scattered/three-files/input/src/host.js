export const HOST = 'https://acme.example.auth0.com';
