export const domain = 'https://acme.example.auth0.com';
export const START_URL = `${domain}/passwordless/start`;
export const TOKEN_URL = `${domain}/oauth/token`;
export const clientId = 'DUMMY_CLIENT';
