import auth0 from 'auth0-js';

const webAuth = new auth0.WebAuth({ domain: 'acme.example.auth0.com', clientID: 'abc' });

export const start = (phone, send, done) => webAuth.passwordlessStart({ connection: 'sms', phoneNumber: phone, ...(send && { send }) }, done);
