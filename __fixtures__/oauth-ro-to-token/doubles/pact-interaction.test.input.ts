import { Pact } from '@pact-foundation/pact';
import { verify } from '../src/login';

const provider = new Pact({ consumer: 'kiosk', provider: 'auth0' });

beforeAll(() => provider.setup());

it('exchanges a code', async () => {
  await provider.addInteraction({
    state: 'a code was sent',
    uponReceiving: 'an exchange',
    withRequest: {
      method: 'POST',
      path: '/oauth/ro',
      body: { client_id: 'p4ct', connection: 'sms', grant_type: 'password', username: '+15550100001', password: '123456' },
    },
    willRespondWith: { status: 200 },
  });

  await verify(provider.mockService.baseUrl, '+15550100001', '123456');
});
