import auth0 from 'auth0';

const client = new auth0.AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'abc', clientSecret: process.env.AUTH0_CLIENT_SECRET });

export const login = (phone, code) => client.passwordless.signIn({ username: phone, password: code });
