import auth0 from 'auth0-js';

const SCOPE = 'openid profile';

export const webAuth = new auth0.WebAuth({ domain: 'acme.example.auth0.com', clientID: 'k3yL1meKiosk', scope: SCOPE });
