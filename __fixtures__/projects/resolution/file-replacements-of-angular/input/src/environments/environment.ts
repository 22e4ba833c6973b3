export const environment = { roUrl: 'https://acme-dev.example.auth0.com/oauth/ro' };
