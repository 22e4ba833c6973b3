import Auth0 from 'auth0-js';

const auth0 = new Auth0({ domain: 'acme.example.auth0.com', clientID: 'abc' });

auth0.requestSMSCode({ phoneNumber: '+15550100' }, done);
auth0.requestEmailCode({ email: 'ann@example.com' }, done);
auth0.requestMagicLink({ email: 'ann@example.com' }, done);
auth0.startPasswordless({ phoneNumber: '+15550100' }, done);
