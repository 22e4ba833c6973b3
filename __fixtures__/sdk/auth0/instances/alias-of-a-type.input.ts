import { AuthenticationClient } from 'auth0';

type Client = AuthenticationClient;
type Context = { clients: { auth0: Client } };

export const login = (context: Context, phone: string, code: string) => context.clients.auth0.passwordless.signIn({ username: phone, password: code, scope: 'openid' });
