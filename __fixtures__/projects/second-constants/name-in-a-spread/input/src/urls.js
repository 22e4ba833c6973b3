import { KC } from './kc.js';
export const URLS = { loginUrl: 'https://acme.example.auth0.com/oauth/ro', ...KC };
