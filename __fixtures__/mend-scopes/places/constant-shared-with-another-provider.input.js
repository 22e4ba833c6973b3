import auth0 from 'auth0-js';
import { GoogleAuth } from './google';

const SCOPE = 'opend profile';

export const webAuth = new auth0.WebAuth({ domain: 'acme.example.auth0.com', clientID: 'k3yL1meKiosk', scope: SCOPE });
export const google = new GoogleAuth({ scope: SCOPE });
