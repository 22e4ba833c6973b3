import axios from 'axios';

it('sends the code', async () => {
  const [url, body] = axios.post.mock.calls[0];
  expect(url).toBe('https://acme.example.auth0.com/oauth/ro');
  expect(body).toEqual({ client_id: 'abc', grant_type: 'password', connection: 'sms', username: '+15550100001', password: '123456' });
});
