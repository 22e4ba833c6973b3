import { Auth0Client } from './src/client.mjs';

const auth0 = new Auth0Client('acme.example.auth0.com');

export const login = (recipient, code) => (recipient.startsWith('+') ? auth0.login('sms', recipient, code) : auth0.login('email', recipient, code));
