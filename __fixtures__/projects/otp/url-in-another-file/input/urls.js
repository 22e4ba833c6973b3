export const TOKEN_URL = 'https://acme.example.auth0.com/oauth/token';
