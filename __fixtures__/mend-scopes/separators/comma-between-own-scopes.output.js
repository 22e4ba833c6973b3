import { WebAuth } from 'auth0-js';

export const webAuth = new WebAuth({
  domain: 'acme.example.auth0.com',
  clientID: 'k3yL1meKiosk',
  scope: 'openid read:orders',
});
