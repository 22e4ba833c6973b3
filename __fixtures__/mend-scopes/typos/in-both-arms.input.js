import { WebAuth } from 'auth0-js';

export const create = (isKiosk) =>
  new WebAuth({
    domain: 'acme.example.auth0.com',
    clientID: 'k3yL1meKiosk',
    scope: isKiosk ? 'opend' : 'openid profle',
  });
