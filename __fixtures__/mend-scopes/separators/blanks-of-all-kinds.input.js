import { WebAuth } from 'auth0-js';

const webAuth = new WebAuth({ domain: 'acme.example.auth0.com', clientID: 'k3yL1meKiosk' });

// Any white space separates; nothing is wrong here.
export const logIns = [
  () => webAuth.authorize({ scope: ' openid  profile ' }),
  () => webAuth.authorize({ scope: 'openid\tprofile' }),
];
