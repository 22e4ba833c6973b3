const nock = require('nock');
const rp = require('request-promise');

const exchange = (connection, username, password) =>
  rp({ method: 'POST', uri: 'https://acme.example.auth0.com/oauth/ro', json: { client_id: 'unpr0v3n', connection, grant_type: 'password', username, password } });

module.exports = exchange;

it('logs in by SMS', async () => {
  nock('https://acme.example.auth0.com')
    .post('/oauth/ro', { client_id: 'unpr0v3n', connection: 'sms', grant_type: 'password', username: '+15550100001', password: '123456' })
    .reply(200, {});

  await exchange('sms', '+15550100001', '123456');
});
