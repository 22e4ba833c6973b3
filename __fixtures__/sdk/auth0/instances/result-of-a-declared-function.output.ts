import { AuthenticationClient } from 'auth0';

declare function client(): Promise<AuthenticationClient>;

export const login = async (phone: string, code: string) => (await client()).passwordless.signIn({ username: phone, otp: code, scope: 'openid', realm: 'sms' });
