import nock from 'nock';

test('logs in elsewhere', () => {
  nock('https://login.example.com').post('/oauth/ro', { username: 'a', password: 'b' }).reply(200, {});
});
