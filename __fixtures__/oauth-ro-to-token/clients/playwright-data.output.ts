import { test as setup } from '@playwright/test';

setup('log in with a code', async ({ request }) => {
  const response = await request.post('https://acme.example.auth0.com/oauth/token', {
    data: {
      client_id: 'cOncertHall',
      realm: 'email',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: 'stage@concert.example.com',
      otp: process.env.E2E_CODE,
      scope: 'openid',
    },
  });
  process.env.ID_TOKEN = (await response.json()).id_token;
});
