export const config = { roUrl: 'https://acme.example.auth0.com/oauth/ro' };
