export const url = 'https://acme.auth0.com/oauth/ro';
