import { AuthenticationClient } from 'auth0';

const auth0 = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'm0dern', clientSecret: process.env.AUTH0_CLIENT_SECRET });

export const start = (phone) => auth0.passwordless.sendSMS({ phone_number: phone });
