export const ENDPOINTS = { login: 'https://acme.example.auth0.com/oauth/ro', info: 'https://acme.example.auth0.com/userinfo' } as const;
