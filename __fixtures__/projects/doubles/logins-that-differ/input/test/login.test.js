import nock from 'nock';

nock('https://acme.example.auth0.com').post('/oauth/ro', { client_id: 'abc', grant_type: 'password', connection: 'sms', username: '+15550100001', password: '123456' }).reply(200, {});
nock('https://acme.example.auth0.com').post('/oauth/ro', { client_id: 'def', grant_type: 'password', connection: 'sms', username: '+15550100001', password: '123456' }).reply(200, {});
nock('https://two.example.auth0.com').post('/oauth/ro').reply(200, {});
