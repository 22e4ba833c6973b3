import { http, HttpResponse } from 'msw';
import { answerFor } from './answer.js';

export const handlers = [
  http.post('https://acme.example.auth0.com/oauth/ro', async ({ request }) => {
    const sent = new URLSearchParams(await request.text());
    return new HttpResponse(null, { status: sent.get('code') === '1' ? 200 : 401 });
  }),
  http.post('https://acme.example.auth0.com/oauth/ro', ({ request }) => answerFor(request)),
  http.post('https://acme.example.auth0.com/oauth/ro', (info) => answerFor(info)),
  http.post('https://acme.example.auth0.com/oauth/ro', ({ request: { headers, url } }) => HttpResponse.json({ url, type: headers.get('content-type') })),
  http.post('https://acme.example.auth0.com/oauth/ro', ({ request }) => HttpResponse.json({ url: request.url })),
];
