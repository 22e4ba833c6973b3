import { AuthenticationClient } from 'auth0';

export async function login({ auth0 }: { auth0: AuthenticationClient }, phone: string, code: string) {
  return auth0.passwordless.signIn({ username: phone, password: code, scope: 'openid' });
}
