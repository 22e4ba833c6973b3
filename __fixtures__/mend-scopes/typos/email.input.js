import { WebAuth } from 'auth0-js';

const webAuth = new WebAuth({ domain: 'acme.example.auth0.com', clientID: 'k3yL1meKiosk' });

export const logIns = {
  kiosk: () => webAuth.authorize({ scope: 'openid emial' }),
  phone: () => webAuth.authorize({ scope: 'openid e-mail profile' }),
  tablet: () => webAuth.authorize({ scope: 'openid Email' }),
};
