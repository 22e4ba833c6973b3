import { WebAuth } from 'auth0-js';

const webAuth = new WebAuth({ domain: 'acme.example.auth0.com', clientID: 'k3yL1meKiosk' });

export const logIns = {
  kiosk: () => webAuth.authorize({ scope: 'openid profle' }),
  phone: () => webAuth.authorize({ scope: 'openid porfile email' }),
  tablet: () => webAuth.authorize({ scope: 'openid Profile email' }),
};
