var Auth0 = require('auth0-js');
var auth0 = Auth0({ domain: 'acme.example.auth0.com', clientID: 'abc' });
auth0.requestMagicLink({ email: 'ann@example.com' }, done);
