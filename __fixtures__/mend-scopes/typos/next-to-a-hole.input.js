import { WebAuth } from 'auth0-js';

const webAuth = new WebAuth({ domain: 'acme.example.auth0.com', clientID: 'k3yL1meKiosk' });

export const logIn = (extra, suffix) => {
  webAuth.authorize({ scope: `opend ${extra}` });
  webAuth.authorize({ scope: `openid profil${suffix}` });
  webAuth.authorize({ scope: `openid ${extra}opend` });
};
