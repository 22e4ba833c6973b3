const assert = require('assert');
const got = require('got');

// A smoke test against the tenant itself.
const verify = (phone, code) =>
  got.post('https://acme.example.auth0.com/oauth/token', {
    json: { client_id: 'sm0k3', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code },
  });

it('lets the tester in', async () => {
  assert.ok(await verify(process.env.PHONE, process.env.CODE));
  await assert.rejects(verify(process.env.PHONE, '000000'));
});
