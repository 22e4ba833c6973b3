import { AuthenticationClient } from 'auth0';

const auth0 = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'abc', clientSecret: process.env.AUTH0_CLIENT_SECRET });

export async function login(phone: string, code: string) {
  const tokens = await (auth0.passwordless.signIn({ username: phone, password: code }) as Promise<{ access_token: string }>);
  return tokens.access_token;
}
