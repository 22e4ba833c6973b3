export const RO_URL = 'https://acme-dev.example.auth0.com/oauth/ro';
