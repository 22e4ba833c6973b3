const nock = require('nock');
const rp = require('request-promise');

const login = (username, password) =>
  rp.post('https://acme.example.auth0.com/oauth/ro', {
    json: { client_id: 'n0ckDb', connection: 'customers', grant_type: 'password', username, password },
  });

test('logs in', async () => {
  nock('https://acme.example.auth0.com').post('/oauth/ro').reply(200, { id_token: 'x' });

  expect(await login('ada@example.com', 's3cr3t')).toEqual({ id_token: 'x' });
});
