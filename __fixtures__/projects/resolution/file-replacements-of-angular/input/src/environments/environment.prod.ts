export const environment = { roUrl: 'https://acme.example.auth0.com/oauth/ro' };
