const { login } = require('../src/handler');
it('works', () => login({ connection: 'sms', username: '+1', password: '123456' }));
