import * as auth0 from 'auth0';

const client = new auth0.AuthenticationClient(options);
export const login = (phone: string, code: string) => client.passwordless?.signIn({ username: phone, password: code });
