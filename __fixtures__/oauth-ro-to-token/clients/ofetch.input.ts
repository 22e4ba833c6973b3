import { ofetch } from 'ofetch';

const auth0 = ofetch.create({ baseURL: 'https://acme.example.auth0.com' });

export function redeem(email: string, code: string) {
  return auth0('/oauth/ro', {
    method: 'POST',
    body: {
      client_id: 'fLowerCart',
      connection: 'email',
      grant_type: 'password',
      username: email,
      password: code,
    },
  });
}
