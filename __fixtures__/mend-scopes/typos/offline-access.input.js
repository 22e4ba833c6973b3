import { WebAuth } from 'auth0-js';

const webAuth = new WebAuth({ domain: 'acme.example.auth0.com', clientID: 'k3yL1meKiosk' });

export const logIns = {
  kiosk: () => webAuth.authorize({ scope: 'openid offline access' }),
  phone: () => webAuth.authorize({ scope: 'openid offline-access email' }),
  tablet: () => webAuth.authorize({ scope: 'openid offline_acesss' }),
  desk: () => webAuth.authorize({ scope: 'offlineAccess openid' }),
};
