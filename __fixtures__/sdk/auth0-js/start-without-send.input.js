import auth0 from 'auth0-js';

const webAuth = new auth0.WebAuth({ domain: 'acme.example.auth0.com', clientID: 'abc', redirectUri: 'https://app.example.com' });

export const start = (phone, done) => webAuth.passwordlessStart({ connection: 'sms', phoneNumber: phone }, done);
