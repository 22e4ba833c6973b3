export const HOST = 'acme.auth0.com';
export const AUTH0_RO_URL = `https://${HOST}/oauth/ro`;
export const AUTH0_TOKEN_URL = `https://${HOST}/oauth/token`;
