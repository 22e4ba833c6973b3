import auth0 from 'auth0-js';

const webAuth = new auth0.WebAuth({ domain: 'acme.example.auth0.com', clientID: 'abc' });

export const start = (phone, done) => webAuth.passwordlessStart({ connection: 'acme-sms', phoneNumber: phone }, done);
