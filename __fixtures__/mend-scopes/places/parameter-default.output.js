import { WebAuth } from 'auth0-js';

export const create = ({ domain, scope = 'openid profile' }) =>
  new WebAuth({ domain, clientID: 'k3yL1meKiosk', scope });
