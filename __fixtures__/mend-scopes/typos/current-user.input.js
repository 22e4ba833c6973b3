import { WebAuth } from 'auth0-js';

const webAuth = new WebAuth({ domain: 'acme.example.auth0.com', clientID: 'k3yL1meKiosk' });

export const link = () => webAuth.authorize({ scope: 'openid update:current_user_identites' });
