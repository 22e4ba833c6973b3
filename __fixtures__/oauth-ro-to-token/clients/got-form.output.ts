import got from 'got';

export async function loginWithCode(email: string, code: string): Promise<string> {
  const tokens = await got.post(`https://${process.env.AUTH0_DOMAIN}/oauth/token`, {
    form: {
      client_id: process.env.AUTH0_CLIENT_ID,
      realm: 'email',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: email,
      otp: code,
    },
  }).json<{ access_token: string }>();
  return tokens.access_token;
}
