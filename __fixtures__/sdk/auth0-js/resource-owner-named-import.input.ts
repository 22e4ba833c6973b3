import { WebAuth } from 'auth0-js';

export class Logins {
  private webAuth: WebAuth;
  constructor(webAuth: WebAuth) {
    this.webAuth = webAuth;
  }
  login(phone: string, code: string, done: auth0.Auth0Callback<any>) {
    this.webAuth.client.loginWithResourceOwner({ connection: 'sms', username: phone, password: code }, done);
  }
}
