import { WebAuth } from 'auth0-js';

export const webAuth = new WebAuth({
  domain: 'acme.example.auth0.com',
  clientID: 'k3yL1meKiosk',
  audience: 'https://api.acme.example.com',
  scope: 'openid opendash:read write:profle run:emial read:me:offline-access blacklist:tokens',
});
