const nock = require('nock');
const rp = require('request-promise');

function verify(phone, code) {
  return rp({
    method: 'POST',
    uri: 'https://acme.example.auth0.com/oauth/token',
    json: {
      client_id: 'n0ck',
      realm: 'sms',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: phone,
      otp: code,
    },
  });
}

test('exchanges a code', async () => {
  nock('https://acme.example.auth0.com')
    .post('/oauth/token', {
      client_id: 'n0ck',
      realm: 'sms',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: '+15550100001',
      otp: '123456',
    })
    .reply(200, { id_token: 'x.y.z' });

  expect(await verify('+15550100001', '123456')).toEqual({ id_token: 'x.y.z' });
});
