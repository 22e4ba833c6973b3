import { createClient } from './client.js';

export const redeem = async (email, code) =>
  (
    await (await createClient()).post('https://acme.example.auth0.com/oauth/token', {
      client_id: 'cOmicShop',
      realm: 'email',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: email,
      otp: code,
    })
  ).data;
