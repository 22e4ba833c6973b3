export const AUTH0_DOMAIN = 'example-tenant.auth0.com';
export const AUTH0_CLIENT_ID = 'mobileClientId';
