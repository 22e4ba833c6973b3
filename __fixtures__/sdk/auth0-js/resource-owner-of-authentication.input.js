import auth0 from 'auth0-js';

const authentication = new auth0.Authentication({ domain: 'acme.example.auth0.com', clientID: 'abc' });
export const login = (email, code, done) => authentication.loginWithResourceOwner({ connection: 'email', username: email, password: code }, done);
