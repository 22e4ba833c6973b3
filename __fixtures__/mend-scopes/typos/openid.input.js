import { WebAuth } from 'auth0-js';

const webAuth = new WebAuth({ domain: 'acme.example.auth0.com', clientID: 'k3yL1meKiosk' });

export const logIns = {
  kiosk: () => webAuth.authorize({ scope: 'opend profile' }),
  phone: () => webAuth.authorize({ scope: 'profile opneid email' }),
  tablet: () => webAuth.authorize({ scope: 'profile opendid' }),
  desk: () => webAuth.authorize({ scope: 'open_id' }),
  van: () => webAuth.authorize({ scope: "open-id email" }),
  gate: () => webAuth.authorize({ scope: `OpenID profile` }),
};
