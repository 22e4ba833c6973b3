import ky from 'ky';

const api = ky.create({ prefixUrl: 'https://acme.example.auth0.com/', headers: { 'x-app': 'press' } });
const german = api.extend({ headers: { 'accept-language': 'de' } });

export const byCode = (email: string, code: string) =>
  german.post('oauth/token', {
    searchParams: { trace: 1 },
    json: {
      client_id: 'oLivePress',
      realm: 'email',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: email,
      otp: code,
    },
  });
