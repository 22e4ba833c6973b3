import got, { type Got } from 'got';

const auth0: Got = got.extend({
  prefixUrl: 'https://acme.example.auth0.com',
  responseType: 'json',
});

export async function tokens(phone: string, code: string) {
  const { body } = await auth0.post('oauth/token', {
    json: {
      client_id: 'oBservatory',
      realm: 'sms',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: phone,
      otp: code,
      scope: 'openid',
    },
  });
  return body;
}
