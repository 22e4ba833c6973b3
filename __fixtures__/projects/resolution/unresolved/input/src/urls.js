export const START_URL = 'https://acme.auth0.com/passwordless/start';
