export const AUTH0_RO_URL = 'https://acme.example.auth0.com/oauth/ro';
