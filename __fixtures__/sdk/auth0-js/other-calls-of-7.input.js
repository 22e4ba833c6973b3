import Auth0 from 'auth0-js';

const auth0 = new Auth0({ domain: 'acme.example.auth0.com', clientID: 'abc' });

auth0.login({ connection: 'google-oauth2' }, done);
auth0.signin({ connection: 'users', username: 'ann', password: 'dummy' }, done);
auth0.logout();
