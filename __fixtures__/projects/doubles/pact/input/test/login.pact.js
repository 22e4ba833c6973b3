import { Pact } from '@pact-foundation/pact';
import { login } from '../src/login.js';

const provider = new Pact({ consumer: 'kiosk', provider: 'auth0' });

it('exchanges a code', async () => {
  await provider.addInteraction({
    state: 'a code was sent',
    uponReceiving: 'an exchange',
    withRequest: {
      method: 'POST',
      path: '/oauth/ro',
      body: { client_id: 'abc', grant_type: 'password', connection: 'sms', username: '+15550100001', password: '123456' },
    },
    willRespondWith: { status: 200 },
  });
  await login('+15550100001', '123456');
});
