import nock from 'nock';

interface Body {
  client_id: string;
  connection: string;
  grant_type: string;
  username: string;
  password: string;
}

const expected: Body = { client_id: 'abc', grant_type: 'password', connection: 'sms', username: '+15550100001', password: '123456' };

nock('https://acme.example.auth0.com').post('/oauth/ro', { ...expected }).reply(200, {});
