import auth0 from 'auth0-js';

const client = new auth0.Authentication({ domain: 'acme.example.auth0.com', clientID: 'abc' });

export const verify = (phoneNumber, verificationCode, done) => client.passwordless.verify({ connection: 'sms', phoneNumber, verificationCode }, done);
