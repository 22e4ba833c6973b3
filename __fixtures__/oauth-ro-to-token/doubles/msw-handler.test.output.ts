import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { expect, test } from 'vitest';

export async function verify(phone: string, code: string): Promise<Response> {
  return fetch('https://acme.example.auth0.com/oauth/token', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: 'm5w', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code }),
  });
}

setupServer(
  http.post('https://acme.example.auth0.com/oauth/token', () => HttpResponse.json({ id_token: 'x' })),
).listen();

test('verifies', async () => {
  expect((await verify('+15550100001', '123456')).status).toBe(200);
});
