import got, { type Got } from 'got';

const auth0: Got = got.extend({
  prefixUrl: 'https://acme.example.auth0.com',
  responseType: 'json',
});

export async function tokens(phone: string, code: string) {
  const { body } = await auth0.post('oauth/ro', {
    json: {
      client_id: 'oBservatory',
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
      scope: 'openid',
    },
  });
  return body;
}
