import { rest } from 'msw';

export const handlers = [
  rest.post('https://acme.example.auth0.com/oauth/ro', (req, res, ctx) => res(ctx.json({ id_token: 'x', access_token: 'y' }))),
  rest.post('https://acme.example.auth0.com/passwordless/start', (req, res, ctx) => res(ctx.status(200))),
];
