import { createClient } from './client.js';

export const redeem = async (email, code) =>
  (
    await (await createClient()).post('https://acme.example.auth0.com/oauth/ro', {
      client_id: 'cOmicShop',
      connection: 'email',
      grant_type: 'password',
      username: email,
      password: code,
    })
  ).data;
