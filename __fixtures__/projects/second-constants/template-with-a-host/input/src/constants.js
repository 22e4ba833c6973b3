export const HOST = 'acme.auth0.com';
export const AUTH0_RO_URL = `https://${HOST}/oauth/ro`;
