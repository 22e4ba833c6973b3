import { WebAuth } from 'auth0-js';

const webAuth = new WebAuth({ domain: 'acme.example.auth0.com', clientID: 'k3yL1meKiosk', scope: 'openid profile email address phone offline_access' });

export const logIn = () => webAuth.authorize({ scope: '', state: 'opend' });
