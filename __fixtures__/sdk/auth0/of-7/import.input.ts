import { AuthenticationClient } from 'auth0';

const auth0 = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'abc', clientSecret: process.env.AUTH0_CLIENT_SECRET });

export const login = async (phone: string, code: string) => auth0.verifySMSCode({ phoneNumber: phone, code });
