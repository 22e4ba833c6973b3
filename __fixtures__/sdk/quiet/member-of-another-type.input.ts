import { Magic } from '@magic-sdk/admin';

interface Deps {
  readonly auth0: Magic;
}

export const login = (deps: Deps, phone: string, code: string) => deps.auth0.passwordless.signIn({ username: phone, password: code });
