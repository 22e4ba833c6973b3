import Auth0 from 'auth0-js';

const auth0 = new Auth0({ domain: 'acme.example.auth0.com', clientID: 'abc' });

auth0.loginWithResourceOwner({ connection: 'sms', username: '+15550100', password: code, scope: 'openid' }, done);
