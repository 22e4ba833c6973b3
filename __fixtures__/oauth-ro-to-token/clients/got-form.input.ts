import got from 'got';

export async function loginWithCode(email: string, code: string): Promise<string> {
  const tokens = await got.post(`https://${process.env.AUTH0_DOMAIN}/oauth/ro`, {
    form: {
      client_id: process.env.AUTH0_CLIENT_ID,
      connection: 'email',
      grant_type: 'password',
      username: email,
      password: code,
    },
  }).json<{ access_token: string }>();
  return tokens.access_token;
}
