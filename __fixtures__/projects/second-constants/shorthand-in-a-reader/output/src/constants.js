export const url = 'https://acme.auth0.com/oauth/ro';
export const tokenUrl = 'https://acme.auth0.com/oauth/token';
