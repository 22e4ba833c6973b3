import axios from 'axios';
import nock from 'nock';

const verify = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'l4t3r', connection: 'sms', grant_type: 'password', username: phone, password: code });

it('sends the code', async () => {
  let sent;
  // The reply looks at the body, which is no longer the same.
  nock('https://acme.example.auth0.com').post('/oauth/ro').reply(200, (uri, body) => { sent = body; });

  await verify('+15550100001', '123456');

  expect(sent.password).toBe('123456');
});
