import auth0 from 'auth0';

const client = new auth0.AuthenticationClient(options);
export const login = (phone, code) => client.passwordless.signIn({ username: phone, password: code });
