import { AuthenticationClient } from 'auth0';

const auth0 = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'k1osk' });

export const sendCode = (email: string) => auth0.passwordless.sendEmail({ email, send: 'code' });
