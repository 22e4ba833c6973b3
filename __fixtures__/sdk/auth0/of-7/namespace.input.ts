import * as sdk from 'auth0';

const auth0 = new sdk.AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'abc', clientSecret: process.env.AUTH0_CLIENT_SECRET });

export const login = (phone: string, code: string) => auth0.passwordless.signIn({ username: phone, password: code });
