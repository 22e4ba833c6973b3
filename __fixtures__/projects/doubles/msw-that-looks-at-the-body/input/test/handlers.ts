import { http, HttpResponse } from 'msw';

export const handlers = [
  http.post('https://acme.auth0.com/oauth/ro', async ({ request }) => {
    const body = (await request.json()) as Record<string, string>;
    return body.password === '123456' ? HttpResponse.json({ id_token: 'x' }) : new HttpResponse(null, { status: 401 });
  }),
];
