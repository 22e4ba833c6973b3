import { AuthenticationClient } from 'auth0';

const auth0 = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'abc', clientSecret: process.env.AUTH0_CLIENT_SECRET });

export function login(phone: string, code: string, done: (token: string) => void): void {
  auth0.passwordless.signIn({ username: phone, password: code }, (err: Error, tokens: { access_token: string }) => {
    done(tokens.access_token);
  });
}
