const { PactV3 } = require('@pact-foundation/pact');
const { verify } = require('../src/login');

const provider = new PactV3({ consumer: 'kiosk', provider: 'auth0' });

it('exchanges a code', () => {
  provider
    .given('a code was sent')
    .uponReceiving('an exchange')
    .withRequest({
      method: 'POST',
      path: '/oauth/ro',
      body: { client_id: 'p4ct', connection: 'sms', grant_type: 'password', username: '+15550100001', password: '123456' },
    })
    .willRespondWith({ status: 200, body: { id_token: 'x' } });

  return provider.executeTest((mock) => verify(mock.url, '+15550100001', '123456'));
});
