export const AUTH0_RO_URL = 'https://acme.auth0.com/oauth/ro';
export const AUTH0_TOKEN_URL = 'https://acme.auth0.com/oauth/token';
export const CLIENT_ID = 'abc';
