export const OAUTH = 'https://acme.example.auth0.com/oauth';
export const RO = 'token';
