import { AuthenticationClient } from 'auth0';

const auth0 = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'abc', clientSecret: process.env.AUTH0_CLIENT_SECRET });

export const login = (phone: string, code: string) => auth0.passwordless.signIn<{ access_token: string }>({ username: phone, password: code });
