import Auth0 from 'auth0-js';

const auth0 = new Auth0({ domain: 'acme.example.auth0.com', clientID: 'abc' });

export const sms = (phoneNumber, code, done) => auth0.verifySMSCode({ phoneNumber, code }, done);
export const email = (email, code, done) => auth0.verifyEmailCode({ email, code }, done);
export const old = (phone, passcode, done) => auth0.login({ phone, passcode }, done);
export const older = (email, passcode, done) => auth0.signin({ email, passcode }, done);
