export const RO_URL = 'https://acme.auth0.com/oauth/token';
