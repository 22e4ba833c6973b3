import { AuthenticationClient } from 'auth0';

const client = new AuthenticationClient(options);
export const login = (phone, code) => client.passwordless.signIn({ username: phone, otp: code, realm: 'sms' });
