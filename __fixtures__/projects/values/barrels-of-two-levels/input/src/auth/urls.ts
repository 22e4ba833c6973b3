export const START_URL = 'https://acme.auth0.com/passwordless/start';
export const RO_URL = 'https://acme.auth0.com/oauth/ro';
