const nock = require('nock');
const rp = require('request-promise');

function verify(phone, code) {
  return rp({
    method: 'POST',
    uri: 'https://acme.example.auth0.com/oauth/ro',
    json: {
      client_id: 'n0ck',
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
    },
  });
}

test('exchanges a code', async () => {
  nock('https://acme.example.auth0.com')
    .post('/oauth/ro', {
      client_id: 'n0ck',
      connection: 'sms',
      grant_type: 'password',
      username: '+15550100001',
      password: '123456',
    })
    .reply(200, { id_token: 'x.y.z' });

  expect(await verify('+15550100001', '123456')).toEqual({ id_token: 'x.y.z' });
});
