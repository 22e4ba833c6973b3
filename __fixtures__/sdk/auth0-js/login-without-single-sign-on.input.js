import Auth0 from 'auth0-js';

const auth0 = new Auth0({ domain: 'acme.example.auth0.com', clientID: 'abc' });

export const login = (email, password, done) => auth0.login({ connection: 'Username-Password-Authentication', email, password, sso: false }, (err, profile, token) => done(err, token));
export const again = (email, password, done) => auth0.signin({ email, password, sso: false }, (err, profile, token) => done(err, token));
export const join = (email, password, done) => auth0.signup({ connection: 'users', email, password, sso: false }, (err, profile, token) => done(err, token));
export const redirect = (email, password) => auth0.login({ connection: 'users', email, password, sso: true });
export const page = () => auth0.login({ connection: 'google-oauth2' });
