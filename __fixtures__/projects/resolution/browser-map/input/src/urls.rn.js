export const RO_URL = 'https://acme-rn.example.auth0.com/oauth/ro';
