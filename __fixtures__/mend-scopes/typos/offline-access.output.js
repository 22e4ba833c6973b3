import { WebAuth } from 'auth0-js';

const webAuth = new WebAuth({ domain: 'acme.example.auth0.com', clientID: 'k3yL1meKiosk' });

export const logIns = {
  kiosk: () => webAuth.authorize({ scope: 'openid offline_access' }),
  phone: () => webAuth.authorize({ scope: 'openid offline_access email' }),
  tablet: () => webAuth.authorize({ scope: 'openid offline_access' }),
  desk: () => webAuth.authorize({ scope: 'offline_access openid' }),
};
