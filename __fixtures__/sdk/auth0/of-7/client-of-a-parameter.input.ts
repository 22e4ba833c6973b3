import { AuthenticationClient } from 'auth0';

export const login = (auth0: AuthenticationClient, phone: string, code: string) => auth0.passwordless.signIn({ username: phone, password: code });
