import Auth0 from 'auth0-js';

const auth0 = new Auth0({ domain: 'acme.example.auth0.com', clientID: 'abc' });

export const byCode = (email, passcode, done) => auth0.loginWithPasscode({ email, passcode }, done);
export const byPhone = (phone, passcode, done) => auth0.loginWithPhoneNumber({ phone, passcode }, done);
