import { expect, test, vi } from 'vitest';

const verify = (phone: string, code: string): Promise<Response> =>
  fetch('https://acme.example.auth0.com/oauth/token', {
    method: 'POST',
    body: JSON.stringify({ client_id: 'v1t3st', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code }),
  });

test('sends the code', async () => {
  const fetchMock = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('{}'));
  await verify('+15550100001', '123456');

  expect(fetchMock).toHaveBeenCalledWith('https://acme.example.auth0.com/oauth/token', {
    method: 'POST',
    body: JSON.stringify({ client_id: 'v1t3st', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: '+15550100001', otp: '123456' }),
  });
});
