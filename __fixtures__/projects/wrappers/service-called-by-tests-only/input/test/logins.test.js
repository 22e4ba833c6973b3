const Auth0 = require('../src/auth0');
it('logs in', () => new Auth0().create({ connection: 'sms', username: '+1', password: '1' }));
