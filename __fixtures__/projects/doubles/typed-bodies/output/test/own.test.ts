import nock from 'nock';

interface Body {
  client_id: string;
  realm: string;
  grant_type: string;
  username: string;
  otp: string;
}

const expected: Body = { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: '+15550100001', otp: '123456' };

nock('https://acme.example.auth0.com').post('/oauth/token', { ...expected }).reply(200, {});
