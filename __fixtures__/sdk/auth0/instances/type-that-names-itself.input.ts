import { AuthenticationClient } from 'auth0';

type Client = Client;

export const login = (auth0: Client, phone: string, code: string) => auth0.passwordless.signIn({ username: phone, password: code });
