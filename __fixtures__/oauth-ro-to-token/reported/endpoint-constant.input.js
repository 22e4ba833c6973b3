export const START_URL = 'https://acme.example.auth0.com/passwordless/start';
export const AUTHN_URL = 'oauth/ro';
