import fetchMock from 'fetch-mock';
import fetch from 'node-fetch';

async function verify(phone, code) {
  const response = await fetch('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    body: new URLSearchParams({ client_id: 'f3tchM0ck', connection: 'sms', grant_type: 'password', username: phone, password: code }),
  });
  return response.json();
}

it('verifies', async () => {
  fetchMock.post('https://acme.example.auth0.com/oauth/ro', { id_token: 'x', access_token: 'y' });
  expect(await verify('+15550100001', '123456')).toEqual({ id_token: 'x', access_token: 'y' });
});
