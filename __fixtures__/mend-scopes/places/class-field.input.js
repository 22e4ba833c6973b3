import { WebAuth } from 'auth0-js';

export class Session {
  scope = 'opend profile';

  constructor() {
    this.webAuth = new WebAuth({ domain: 'acme.example.auth0.com', clientID: 'k3yL1meKiosk', scope: this.scope });
  }
}
