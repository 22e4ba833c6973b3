const { AuthenticationClient } = require('./sdk');
const c = new AuthenticationClient({ domain: 'x.auth0.com', clientId: 'a', clientSecret: 's' });
c.passwordless.signIn({ username: '1', password: '2', connection: 'sms' });
