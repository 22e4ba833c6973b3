import { http, HttpResponse } from 'msw';

export const handlers = [
  http.get('https://acme.auth0.com/userinfo', () => HttpResponse.json({ sub: 'sms|1' })),
  http.post('https://acme.auth0.com/oauth/ro', () => HttpResponse.json({ id_token: 'x' })),
];
