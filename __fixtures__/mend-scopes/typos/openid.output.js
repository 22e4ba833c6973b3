import { WebAuth } from 'auth0-js';

const webAuth = new WebAuth({ domain: 'acme.example.auth0.com', clientID: 'k3yL1meKiosk' });

export const logIns = {
  kiosk: () => webAuth.authorize({ scope: 'openid profile' }),
  phone: () => webAuth.authorize({ scope: 'profile openid email' }),
  tablet: () => webAuth.authorize({ scope: 'profile openid' }),
  desk: () => webAuth.authorize({ scope: 'openid' }),
  van: () => webAuth.authorize({ scope: "openid email" }),
  gate: () => webAuth.authorize({ scope: `openid profile` }),
};
