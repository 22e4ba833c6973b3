import auth0 from 'auth0-js';

const webAuth = new auth0.WebAuth({ domain: 'acme.example.auth0.com', clientID: 'k1osk' });

export function ask(phoneNumber: string, done: auth0.Auth0Callback<unknown>): void {
  webAuth.passwordlessStart({ connection: 'sms', send: 'code', phoneNumber }, done);
}
