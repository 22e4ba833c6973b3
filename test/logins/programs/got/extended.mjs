import got from 'got';

const auth0 = got.extend({ prefixUrl: process.env.AUTH0_URL, responseType: 'json', resolveBodyOnly: true });

export function login(email, code) {
  return auth0.post('oauth/ro', {
    json: {
      client_id: process.env.AUTH0_CLIENT_ID,
      connection: 'email',
      grant_type: 'password',
      username: email,
      password: code,
      scope: 'openid',
    },
  });
}
