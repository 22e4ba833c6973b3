import { AuthenticationClient } from 'auth0';

interface Deps {
  readonly identity: AuthenticationClient;
}

export const login = (deps: Deps, phone: string, code: string) => deps.identity.passwordless.signIn({ username: phone, otp: code, scope: 'openid', realm: 'sms' });
