import { expect, test, vi } from 'vitest';

const verify = (phone: string, code: string): Promise<Response> =>
  fetch('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    body: JSON.stringify({ client_id: 'v1t3st', connection: 'sms', grant_type: 'password', username: phone, password: code }),
  });

test('sends the code', async () => {
  const fetchMock = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('{}'));
  await verify('+15550100001', '123456');

  expect(fetchMock).toHaveBeenCalledWith('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    body: JSON.stringify({ client_id: 'v1t3st', connection: 'sms', grant_type: 'password', username: '+15550100001', password: '123456' }),
  });
});
