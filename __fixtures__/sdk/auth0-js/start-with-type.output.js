import auth0 from 'auth0-js';

const webAuth = new auth0.WebAuth({ domain: 'acme.example.auth0.com', clientID: 'abc', redirectUri: 'https://app.example.com' });

export const start = (email, done) => webAuth.passwordlessStart({ connection: 'email', send: 'link', email }, done);
