import type { AuthenticationClient } from 'auth0';

export function login(client: AuthenticationClient, phone: string, code: string) {
  return client.passwordless.signIn({ username: phone, password: code });
}
