import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';

export const verify = (phone: string, code: string): Promise<Response> =>
  fetch('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: 'm5wB0dy', connection: 'sms', grant_type: 'password', username: phone, password: code }),
  });

export const server = setupServer(
  http.post('https://acme.example.auth0.com/oauth/ro', async ({ request }) => {
    const { password } = (await request.json()) as { password: string };
    return password === '123456' ? HttpResponse.json({ id_token: 'x' }) : new HttpResponse(null, { status: 401 });
  }),
);
