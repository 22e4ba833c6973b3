import { AuthenticationClient } from 'auth0';

export const login = (clients: Map<string, unknown>, phone: string, code: string) =>
  (clients.get('auth0') as AuthenticationClient).passwordless.signIn({ username: phone, password: code, scope: 'openid' });
