export const AUTH0_RO_URL = 'https://acme.example.auth0.com/oauth/ro';
export const CLIENT_ID = process.env.AUTH0_CLIENT_ID;
