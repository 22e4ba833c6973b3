import * as sdk from 'auth0/legacy';

const auth0 = new sdk.AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'abc', clientSecret: process.env.AUTH0_CLIENT_SECRET });

export const login = (phone: string, code: string) => auth0.passwordless.loginWithSMS({ phone_number: phone, code: code, scope: 'openid' }).then(({ data }) => data);
