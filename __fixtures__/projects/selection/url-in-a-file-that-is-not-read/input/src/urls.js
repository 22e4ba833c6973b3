export const LOGIN = 'https://acme.example.auth0.com/oauth/ro';
