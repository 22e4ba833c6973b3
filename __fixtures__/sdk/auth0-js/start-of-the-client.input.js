import auth0 from 'auth0-js';

const webAuth = new auth0.WebAuth({ domain: 'acme.example.auth0.com', clientID: 'abc' });

export const start = (phoneNumber, done) => webAuth.client.passwordless.start({ connection: 'sms', phoneNumber }, done);
export const right = (email, done) => webAuth.client.passwordless.start({ connection: 'email', send: 'code', email }, done);
