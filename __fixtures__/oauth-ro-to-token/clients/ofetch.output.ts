import { ofetch } from 'ofetch';

const auth0 = ofetch.create({ baseURL: 'https://acme.example.auth0.com' });

export function redeem(email: string, code: string) {
  return auth0('/oauth/token', {
    method: 'POST',
    body: {
      client_id: 'fLowerCart',
      realm: 'email',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: email,
      otp: code,
    },
  });
}
