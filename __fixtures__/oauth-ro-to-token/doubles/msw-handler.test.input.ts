import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { expect, test } from 'vitest';

export async function verify(phone: string, code: string): Promise<Response> {
  return fetch('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: 'm5w', connection: 'sms', grant_type: 'password', username: phone, password: code }),
  });
}

setupServer(
  http.post('https://acme.example.auth0.com/oauth/ro', () => HttpResponse.json({ id_token: 'x' })),
).listen();

test('verifies', async () => {
  expect((await verify('+15550100001', '123456')).status).toBe(200);
});
