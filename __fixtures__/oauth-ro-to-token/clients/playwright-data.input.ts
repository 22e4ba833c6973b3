import { test as setup } from '@playwright/test';

setup('log in with a code', async ({ request }) => {
  const response = await request.post('https://acme.example.auth0.com/oauth/ro', {
    data: {
      client_id: 'cOncertHall',
      connection: 'email',
      grant_type: 'password',
      username: 'stage@concert.example.com',
      password: process.env.E2E_CODE,
      scope: 'openid',
    },
  });
  process.env.ID_TOKEN = (await response.json()).id_token;
});
