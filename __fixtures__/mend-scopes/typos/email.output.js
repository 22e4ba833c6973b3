import { WebAuth } from 'auth0-js';

const webAuth = new WebAuth({ domain: 'acme.example.auth0.com', clientID: 'k3yL1meKiosk' });

export const logIns = {
  kiosk: () => webAuth.authorize({ scope: 'openid email' }),
  phone: () => webAuth.authorize({ scope: 'openid email profile' }),
  tablet: () => webAuth.authorize({ scope: 'openid email' }),
};
