import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';

export const verify = (phone: string, code: string): Promise<Response> =>
  fetch('https://acme.example.auth0.com/oauth/token', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: 'm5wB0dy', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code }),
  });

export const server = setupServer(
  http.post('https://acme.example.auth0.com/oauth/ro', async ({ request }) => {
    const { password } = (await request.json()) as { password: string };
    return password === '123456' ? HttpResponse.json({ id_token: 'x' }) : new HttpResponse(null, { status: 401 });
  }),
);
