import { AuthenticationClient } from 'auth0/legacy';

const auth0 = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'abc', clientSecret: process.env.AUTH0_CLIENT_SECRET });

export const login = async (phone: string, code: string) => auth0.passwordless.loginWithSMS({ phone_number: phone, code, scope: 'openid' }).then(({ data }) => data);
